package org.cohort.text.fragment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** The outline of a text begins at one level and skips none, whatever its author's tool made of it. */
final class Headings {

    private static final int DEEPEST = 6;

    private Headings() {}

    static void level(Element body, int top) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Element heading : Parts.named(body, Parts.HEADINGS)) {
            if (!heading.hasText() && heading.selectFirst("img[alt]") == null) {
                heading.tagName("p");
                continue;
            }
            int written = heading.normalName().charAt(1) - '0';
            while (!open.isEmpty() && open.getLast() >= written) {
                open.removeLast();
            }
            open.addLast(written);
            heading.tagName("h" + Math.min(DEEPEST, top + open.size() - 1));
        }
    }

    static void collect(Element body, List<Dressing.Heading> headings) {
        for (Element heading : Parts.named(body, Parts.HEADINGS)) {
            int level = heading.normalName().charAt(1) - '0';
            headings.add(new Dressing.Heading(level, heading.id(), heading.text()));
        }
    }
}
