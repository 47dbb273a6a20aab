package org.cohort.web.blocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.cohort.blocks.BlockService;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** Folds away, on the page being made, what those say whom the reader blocked; a click shows it. */
@Named
@RequestScoped
public class Folds {

    @Inject
    BlockService blocks;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    private @Nullable Set<String> handles;

    /** Reads whom the reader blocked; a page with a transaction for all that it reads says so in there. */
    public void load() {
        known();
    }

    /** Whether the words of the member of this handle are folded; never those of somebody whose handle is not shown. */
    public boolean hides(String handle) {
        return known().contains(handle);
    }

    private Set<String> known() {
        Set<String> known = handles;
        if (known == null) {
            known = blocks.folded(reader.getActor());
            handles = known;
        }
        return known;
    }

    /** What stands in the place of the words until they are shown. */
    public void summary(Markup html, String name) {
        html.tags("<summary>").text(texts.of("blocks.folded", name)).tags("</summary>");
    }

    /**
     * Begins an item of a list of what members wrote; {@link #endRow} ends it.
     *
     * @param handle of who wrote it, empty where nobody is to know
     * @param unread whether it is new to the reader
     */
    public void beginRow(Markup html, String handle, String name, boolean unread) {
        boolean folded = hides(handle);
        if (folded) {
            html.tags("<li><details class=\"fold\">");
            summary(html, name);
        }
        html.tags(folded ? "<div" : "<li").tags(" class=\"post-row\"");
        html.tagsIf(unread, " data-unread=\"\"").tags(">");
    }

    /** Ends what {@link #beginRow} began for this handle. */
    public void endRow(Markup html, String handle) {
        html.tags(hides(handle) ? "</div></details></li>" : "</li>");
    }
}
