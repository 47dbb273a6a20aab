package org.cohort.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Who is spoken to in a text. */
public final class Mentions {

    private static final String PATH = "/people/";

    private Mentions() {}

    /**
     * The handles in a safe fragment of {@link Markdown}, in lower case and in the order of the text. Those in a quotation
     * are not among them: whoever quotes them speaks to somebody else.
     */
    public static Set<String> in(String safeHtml) {
        Set<String> handles = new LinkedHashSet<>();
        if (!safeHtml.contains("mention")) {
            return handles;
        }
        for (Element link : Jsoup.parseBodyFragment(safeHtml).select("a.mention[href^=" + PATH + "]")) {
            if (link.closest("blockquote") == null) {
                handles.add(link.attr("href").substring(PATH.length()));
            }
        }
        return handles;
    }
}
