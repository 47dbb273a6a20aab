package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cohort.kernel.Typed;
import org.cohort.media.PictureSizes;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;

/** Writes words into a comment, with what readers will see of them. */
@ApplicationScoped
class CommentRendering {

    @Inject
    Markdown markdown;

    @Inject
    PictureSizes sizes;

    void write(Comment comment, String typed) {
        String text = Typed.lines(typed);
        comment.write(
                text,
                markdown.render(
                        text,
                        Rendering.COMMENT
                                .withImageSizes(sizes.in(text))
                                // Nobody says the language of a comment; most are in their post's.
                                .withLanguage(comment.getPost().getLanguage())));
    }
}
