package org.cohort.text.fragment;

import org.jsoup.nodes.Element;

/** Names the links to footnotes and back, whose visible text is a number or an arrow. */
final class Footnotes {

    private Footnotes() {}

    static void apply(Element body) {
        for (Element reference : body.select("a.footnote-ref")) {
            reference.attr("aria-label", "Note " + reference.text());
        }
        for (Element back : body.select("a.footnote-backref")) {
            Element note = back.closest("li");
            String number = note == null ? "" : " " + (note.elementSiblingIndex() + 1);
            back.attr("aria-label", "Back to note" + number + " in the text");
        }
        body.select(".footnotes > hr").remove();
    }
}
