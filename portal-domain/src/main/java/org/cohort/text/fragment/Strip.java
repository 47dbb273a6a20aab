package org.cohort.text.fragment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Removes what no text may hold, and every attribute that the later passes do not read or set themselves. */
final class Strip {

    private static final Set<String> UNSHOWN = Set.of(
            "style",
            "template",
            "svg",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "noscript",
            "noframes",
            "noembed",
            "textarea",
            "select",
            "datalist",
            "canvas",
            "applet");
    private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "dir", "title");
    private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
            Map.entry("a", Set.of("href", "name")),
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("li", Set.of("value")),
            Map.entry("td", Set.of("colspan", "rowspan", "align")),
            Map.entry("th", Set.of("colspan", "rowspan", "align", "scope")),
            Map.entry("input", Set.of("type", "checked", "disabled")),
            Map.entry("details", Set.of("open")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("span", Set.of("data-attributes")));
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}");
    private static final Pattern CODE_LANGUAGE =
            Pattern.compile("\\b(?:language|lang|brush:)[- ]?\\{?\\.?([A-Za-z][\\w+#.-]{0,29})");

    private Strip() {}

    static void apply(Element body) {
        Parts.named(body, UNSHOWN).forEach(Element::remove);
        for (Element formula : Parts.named(body, "math")) {
            replaceByTex(formula);
        }
        for (Element element : Parts.of(body, each -> true)) {
            clean(element);
        }
    }

    /** Formulas typeset elsewhere carry their source; those without it keep their characters. */
    private static void replaceByTex(Element formula) {
        Element source = formula.selectFirst("annotation[encoding=application/x-tex]");
        Element typeset = formula.closest(".katex");
        Element replaced = typeset == null ? formula : typeset;
        Element span = new Element("span");
        if (source != null) {
            span.addClass("maths");
        }
        span.appendChild(new TextNode(source == null ? formula.text() : source.wholeText()));
        if (replaced.parent() != null) {
            replaced.replaceWith(span);
        }
    }

    private static void clean(Element element) {
        String name = element.normalName();
        String source = Elements.FRAMES.contains(name) ? source(element) : "";
        String language = name.equals("code") ? codeLanguage(element) : "";
        if (name.equals("center")) {
            element.attr("class", "align-center");
        }
        String kept = Elements.name(element);
        if (!kept.equals(name)) {
            element.tagName(kept);
        }
        keepAttributes(element, BY_ELEMENT.getOrDefault(element.normalName(), Set.of()));
        if (element.hasAttr("class")) {
            Classes.clean(element);
        }
        if (!source.isEmpty()) {
            element.attr("data-source", source);
        }
        if (!language.isEmpty()) {
            element.addClass("language-" + language);
        }
    }

    /** What a frame, player or script would load. */
    private static String source(Element frame) {
        Element inner = frame.selectFirst("source[src], embed[src]");
        String own = frame.attr("src").isBlank() ? frame.attr("data") : frame.attr("src");
        return own.isBlank() && inner != null ? inner.attr("src") : own;
    }

    private static void keepAttributes(Element element, Set<String> own) {
        for (Attribute attribute : List.copyOf(element.attributes().asList())) {
            String key = attribute.getKey();
            boolean kept = EVERYWHERE.contains(key) || own.contains(key);
            if (!kept || !wellFormed(key, attribute.getValue())) {
                element.removeAttr(key);
            }
        }
    }

    private static boolean wellFormed(String key, String value) {
        return switch (key) {
            case "lang" -> LANGUAGE.matcher(value).matches();
            case "dir" -> value.equals("rtl") || value.equals("ltr");
            default -> true;
        };
    }

    private static String codeLanguage(Element code) {
        Element parent = code.parent();
        String written = code.className() + " " + (parent == null ? "" : parent.className());
        Matcher language = CODE_LANGUAGE.matcher(written);
        return language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
