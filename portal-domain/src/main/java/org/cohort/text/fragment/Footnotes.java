package org.cohort.text.fragment;

import org.jsoup.nodes.Element;

/**
 * Says what the links to footnotes and back are, whose visible text is a number or an arrow. By roles, which a screen
 * reader speaks in its own language.
 */
final class Footnotes {

    private Footnotes() {}

    static void apply(Element body) {
        for (Element reference : Parts.of(body, each -> each.hasClass("footnote-ref"))) {
            reference.attr("role", "doc-noteref");
        }
        for (Element back : Parts.of(body, each -> each.hasClass("footnote-backref"))) {
            Element note = Parts.around(back, "li");
            String number = note == null ? "" : " " + (note.elementSiblingIndex() + 1);
            back.attr("role", "doc-backlink").attr("aria-label", back.text() + number);
        }
        for (Element notes : Parts.of(body, each -> each.hasClass("footnotes"))) {
            notes.attr("role", "doc-endnotes");
            Element line = notes.firstElementChild();
            if (line != null && line.normalName().equals("hr")) {
                line.remove();
            }
        }
    }
}
