package org.cohort.text.fragment;

import org.jsoup.nodes.Element;

/** Names the links to footnotes and back, whose visible text is a number or an arrow. */
final class Footnotes {

    private Footnotes() {}

    static void apply(Element body) {
        for (Element reference : Parts.of(body, each -> each.hasClass("footnote-ref"))) {
            reference.attr("aria-label", "Note " + reference.text());
        }
        for (Element back : Parts.of(body, each -> each.hasClass("footnote-backref"))) {
            Element note = Parts.around(back, "li");
            String number = note == null ? "" : " " + (note.elementSiblingIndex() + 1);
            back.attr("aria-label", "Back to note" + number + " in the text");
        }
        for (Element notes : Parts.of(body, each -> each.hasClass("footnotes"))) {
            Element line = notes.firstElementChild();
            if (line != null && line.normalName().equals("hr")) {
                line.remove();
            }
        }
    }
}
