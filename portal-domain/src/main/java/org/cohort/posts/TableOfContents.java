package org.cohort.posts;

import java.util.stream.Collectors;
import org.cohort.text.RenderedText;
import org.cohort.text.RenderedText.Heading;
import org.jsoup.nodes.Entities;

/** The list of a long post's headings, made once when the post is written. */
final class TableOfContents {

    /** Fewer headings than this are seen at a glance. */
    private static final int FEWEST = 3;

    /** More than a screen or three is no overview any more. */
    private static final int MOST = 60;

    private static final int LONGEST = 120;

    private TableOfContents() {}

    /** Safe list items, or nothing where the post is short. */
    static String of(RenderedText text) {
        if (text.headings().size() < FEWEST) {
            return "";
        }
        return text.headings().stream().limit(MOST).map(TableOfContents::item).collect(Collectors.joining());
    }

    private static String item(Heading heading) {
        return "<li class=\"toc-" + heading.level() + "\"><a href=\"#" + escape(heading.id()) + "\" dir=\"auto\">"
                + escape(shortened(heading.text())) + "</a></li>";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String escape(String text) {
        return Entities.escape(text);
    }
}
