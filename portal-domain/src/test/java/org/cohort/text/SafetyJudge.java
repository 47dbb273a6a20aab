package org.cohort.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads a fragment as a browser does and says what no text may hold; written without a look at the sanitizer's list. */
public final class SafetyJudge {

    private static final Set<String> ELEMENTS = Set.of(
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
    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "aria-label",
            "checked",
            "class",
            "colspan",
            "data-embed",
            "data-embed-id",
            "datetime",
            "decoding",
            "dir",
            "disabled",
            "height",
            "href",
            "id",
            "lang",
            "loading",
            "open",
            "rel",
            "reversed",
            "role",
            "rowspan",
            "scope",
            "src",
            "start",
            "tabindex",
            "title",
            "type",
            "value",
            "width");
    private static final Pattern CONTROL_OR_SPACE =
            Pattern.compile("[\\p{Cntrl}\\s\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\ufeff]");
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private SafetyJudge() {}

    /** One sentence for each thing that may not be there. */
    public static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(html).select("body *")) {
            if (!ELEMENTS.contains(element.normalName())) {
                faults.add("element " + element.normalName());
            }
            element.attributes().forEach(attribute -> judge(element, attribute, faults));
        }
        return faults;
    }

    private static void judge(Element element, Attribute attribute, List<String> faults) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!ATTRIBUTES.contains(name)) {
            faults.add("attribute " + name + " of " + element.normalName());
        }
        if (name.equals("id") && !attribute.getValue().startsWith("h-")) {
            faults.add("id " + attribute.getValue());
        }
        boolean picture = name.equals("src");
        if ((picture || name.equals("href")) && !isSafe(attribute.getValue(), picture)) {
            faults.add(name + " " + attribute.getValue());
        }
    }

    private static boolean isSafe(String written, boolean picture) {
        String address = CONTROL_OR_SPACE.matcher(written).replaceAll("").toLowerCase(Locale.ROOT);
        if (address.startsWith("//") || address.startsWith("/\\") || address.startsWith("\\")) {
            return false;
        }
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return web
                || (!picture && address.startsWith("mailto:"))
                || !SCHEME.matcher(address).matches();
    }
}
