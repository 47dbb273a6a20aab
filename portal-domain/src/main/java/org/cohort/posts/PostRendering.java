package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohort.media.PictureSizes;
import org.cohort.text.Markdown;
import org.cohort.text.RenderedText;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** What readers will see of a post's text. */
@ApplicationScoped
public class PostRendering {

    @Inject
    Markdown markdown;

    @Inject
    PictureSizes sizes;

    /**
     * Renders a text; refuses one that is too long as {@link Markdown#render(String, Rendering)} does.
     *
     * @param language of the text, a BCP 47 code, or null where it is not said
     */
    public RenderedText of(String text, @Nullable String language) {
        return markdown.render(
                text, Rendering.POST.withImageSizes(sizes.in(text)).withLanguage(language));
    }
}
