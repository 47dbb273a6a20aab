package org.cohort.text.fragment;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The closed list of elements that a text may hold, and what others become. */
public final class Elements {

    /** Every element of a rendered text. */
    public static final Set<String> ALLOWED = Set.of(
            "a",
            "abbr",
            "aside",
            "b",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "dd",
            "del",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "u",
            "ul",
            "var");

    /** What other elements are read as until a later pass replaces them. */
    static final Set<String> FRAMES = Set.of("iframe", "frame", "embed", "object", "video", "audio", "script");

    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("strike", "s"),
            Map.entry("tt", "code"),
            Map.entry("acronym", "abbr"),
            Map.entry("xmp", "pre"),
            Map.entry("listing", "pre"),
            Map.entry("dir", "ul"),
            Map.entry("menu", "ul"));

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "center",
            "dialog",
            "fieldset",
            "footer",
            "form",
            "header",
            "hgroup",
            "legend",
            "main",
            "nav",
            "search");

    private static final Map<String, Set<String>> ONLY_IN = Map.of(
            "li", Set.of("ul", "ol"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "summary", Set.of("details"),
            "figcaption", Set.of("figure"),
            "caption", Set.of("table"));

    private Elements() {}

    /** The name under which this element stays. An element that is not kept becomes one without meaning of its own. */
    static String name(Element element) {
        String name = element.normalName();
        String kept = ALIKE.getOrDefault(name, name);
        if (FRAMES.contains(kept) || kept.equals("h1")) {
            return kept;
        }
        if (!ALLOWED.contains(kept)) {
            return BLOCKS.contains(kept) ? "div" : "span";
        }
        if (element.isBlock() && Parts.around(element, "p") != null) {
            return "span"; // as within <p><marquee>, where a browser does not end the paragraph
        }
        Set<String> holders = ONLY_IN.get(kept);
        return holders == null || isIn(element.parent(), holders) ? kept : "div";
    }

    private static boolean isIn(@Nullable Element parent, Set<String> holders) {
        return parent != null && holders.contains(parent.normalName());
    }
}
