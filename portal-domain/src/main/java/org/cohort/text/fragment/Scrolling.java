package org.cohort.text.fragment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What may be wider than the page scrolls by itself, so it can be reached by keyboard and has a name: its own first words,
 * which are in no other language than the text.
 */
final class Scrolling {

    private static final int LONGEST_NAME = 60;
    private static final Set<String> PLAIN =
            Set.of("language-text", "language-plain", "language-plaintext", "language-txt", "language-none");

    private Scrolling() {}

    /** Whether a block names a programming language. */
    static boolean code(Element body) {
        Set<String> names = new HashSet<>();
        boolean coloured = false;
        for (Element block : Parts.named(body, "pre")) {
            Element code = block.selectFirst("code[class^=language-]");
            String language = code == null ? "" : code.className().replaceFirst(" .*", "");
            coloured |= !language.isEmpty() && !PLAIN.contains(language);
            String first = block.wholeText().strip().lines().findFirst().orElse("");
            String said = language.isEmpty() ? "" : language.substring("language-".length()) + ": ";
            scroll(block, unique(first.isEmpty() ? "" : said + first, names));
        }
        return coloured;
    }

    /** Whether there is a formula; one that stands by itself scrolls. */
    static boolean maths(Element body) {
        List<Element> formulas = Parts.of(body, each -> each.hasClass("maths"));
        for (Element formula : formulas) {
            formula.attr("dir", "ltr");
            if (formula.normalName().equals("div")) {
                String name = cut(formula.text());
                formula.attr("tabindex", "0").attr("role", "group").attr("aria-label", name);
            }
        }
        return !formulas.isEmpty();
    }

    static void tables(Element body) {
        Set<String> names = new HashSet<>();
        for (Element table : Parts.named(body, "table")) {
            table.addClass("table");
            Element scroll = around(table);
            scroll(scroll, unique(name(table), names));
            Parts.of(table, each -> each.hasAttr("align")).forEach(Scrolling::align);
            Parts.named(table, "th").forEach(Scrolling::emptyCorner);
            Parts.named(table, "thead").forEach(Scrolling::nameColumns);
        }
    }

    /** A heading without words is no heading; what else is in it may yet be taken out. */
    private static void emptyCorner(Element heading) {
        if (!heading.hasText()) {
            heading.tagName("td").removeAttr("scope");
        }
    }

    private static void nameColumns(Element head) {
        for (Element cell : Parts.of(head, each -> each.normalName().equals("th") && !each.hasAttr("scope"))) {
            cell.attr("scope", "col");
        }
    }

    private static Element around(Element table) {
        Element parent = table.parent();
        if (parent != null && parent.normalName().equals("div") && parent.hasClass("table-scroll")) {
            return parent;
        }
        Element scroll = new Element("div").addClass("table-scroll");
        table.replaceWith(scroll);
        return scroll.appendChild(table);
    }

    private static String name(Element table) {
        Element caption = table.selectFirst("caption");
        return caption != null
                ? caption.text()
                : Stream.ofNullable(table.selectFirst("tr"))
                        .flatMap(row -> row.children().stream())
                        .map(Element::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private static void align(Element cell) {
        switch (cell.attr("align")) {
            case "right" -> cell.addClass("number");
            case "center" -> cell.addClass("align-center");
            default -> {}
        }
        cell.removeAttr("align");
    }

    /**
     * A group, not a region: the same code stands in a post and quoted below it, and landmarks of one name on a page
     * cannot be told apart.
     */
    private static void scroll(Element element, String name) {
        element.attr("tabindex", "0");
        if (!name.isEmpty()) {
            element.attr("role", "group").attr("aria-label", name);
        }
    }

    private static String unique(String name, Set<String> names) {
        String cut = cut(name);
        if (cut.isEmpty()) {
            return "";
        }
        String result = cut;
        for (int i = 2; !names.add(result); i++) {
            result = cut + " (" + i + ")";
        }
        return result;
    }

    private static String cut(String name) {
        String line = name.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_NAME
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST_NAME, line.codePointCount(0, line.length())) - 1))
                        + "…";
    }
}
