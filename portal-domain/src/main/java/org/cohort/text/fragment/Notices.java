package org.cohort.text.fragment;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Notes, tips and warnings: {@code > [!NOTE]}, and blocks that an attribute list or a class makes one. */
final class Notices {

    private static final Set<String> KINDS = Set.of("note", "tip", "important", "warning", "caution");

    /** The titles of those that have none of their own, by language; in English where a language has no such file. */
    private static final String TITLES = "org.cohort.text.fragment.notices";

    private static final Pattern MARK = Pattern.compile(
            "\\s*\\[!(note|tip|important|warning|caution)][+-]?[ \\t]*([^\\n]*)\\n?", Pattern.CASE_INSENSITIVE);

    private Notices() {}

    static void apply(Element body, Locale language) {
        for (Element quote : Parts.named(body, "blockquote")) {
            Element first = quote.firstElementChild();
            if (first != null && first.normalName().equals("p") && first.firstChild() instanceof TextNode text) {
                readMark(quote, first, text, language);
            }
        }
        for (Element block :
                Parts.of(body, each -> each.className().contains("notice") && !each.hasClass("notice-title"))) {
            dress(block, language);
        }
    }

    private static void readMark(Element quote, Element first, TextNode text, Locale language) {
        Matcher mark = MARK.matcher(text.getWholeText());
        if (!mark.lookingAt()) {
            return;
        }
        String kind = mark.group(1).toLowerCase(Locale.ROOT);
        String title =
                mark.group(2).isBlank() ? title(kind, language) : mark.group(2).strip();
        text.text(text.getWholeText().substring(mark.end()));
        if (first.childrenSize() == 0 && !first.hasText()) {
            first.remove();
        }
        quote.addClass("notice-" + kind);
        quote.prependElement("p").addClass("notice-title").text(title);
    }

    private static void dress(Element block, Locale language) {
        String name = block.normalName();
        if (!name.matches("blockquote|div|section|p|aside")) {
            block.removeClass("notice");
            KINDS.forEach(kind -> block.removeClass("notice-" + kind));
            return;
        }
        String kind = KINDS.stream()
                .filter(each -> block.hasClass("notice-" + each))
                .sorted()
                .findFirst()
                .orElse("note");
        Element aside = name.equals("p") ? asideAround(block) : block.tagName("aside");
        aside.attr("class", "notice notice-" + kind).attr("role", "note");
        Element first = aside.firstElementChild();
        if (first == null || !first.hasClass("notice-title")) {
            aside.prependElement("p").addClass("notice-title").text(title(kind, language));
        }
    }

    private static Element asideAround(Element paragraph) {
        paragraph.attr("class", "");
        paragraph.removeAttr("class");
        Element aside = new Element("aside");
        Node place = paragraph;
        place.replaceWith(aside);
        aside.appendChild(paragraph);
        return aside;
    }

    private static String title(String kind, Locale language) {
        return ResourceBundle.getBundle(TITLES, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(kind);
    }
}
