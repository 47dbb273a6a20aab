package org.cohort.text.fragment;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The closed list of classes that a member's text may carry, and what blogs elsewhere call them. */
public final class Classes {

    /** One class of the list. */
    public static final Pattern ALLOWED = Pattern.compile("language-[a-z0-9+#._-]{1,30}|align-(?:center|end|start)"
            + "|embed|footnote-backref|footnote-ref|footnotes|maths|maths-display|mention|missing-image|notice(?:-caution|-important|-note|-tip|-title|-warning)?"
            + "|number|quiet|small|table|table-scroll|task|tldr|as-written");

    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("text-right", "align-end"),
            Map.entry("align-right", "align-end"),
            Map.entry("right", "align-end"),
            Map.entry("text-end", "align-end"),
            Map.entry("text-left", "align-start"),
            Map.entry("align-left", "align-start"),
            Map.entry("left", "align-start"),
            Map.entry("text-center", "align-center"),
            Map.entry("center", "align-center"),
            Map.entry("centered", "align-center"),
            Map.entry("aligncenter", "align-center"),
            Map.entry("note", "notice-note"),
            Map.entry("info", "notice-note"),
            Map.entry("notice--info", "notice-note"),
            Map.entry("tip", "notice-tip"),
            Map.entry("notice--success", "notice-tip"),
            Map.entry("important", "notice-important"),
            Map.entry("notice--primary", "notice-important"),
            Map.entry("warning", "notice-warning"),
            Map.entry("notice--warning", "notice-warning"),
            Map.entry("caution", "notice-caution"),
            Map.entry("danger", "notice-caution"),
            Map.entry("notice--danger", "notice-caution"));

    private Classes() {}

    /** Adds what this space-separated list means here; the rest of it is dropped. */
    static void add(Element element, String written) {
        for (String name : written.trim().split("\\s+", -1)) {
            String lower = name.toLowerCase(Locale.ROOT);
            String known = ELSEWHERE.getOrDefault(lower, lower);
            if (ALLOWED.matcher(known).matches()) {
                element.addClass(known);
            }
        }
    }

    /** Leaves of the element's classes those of the list. */
    static void clean(Element element) {
        String written = element.attr("class");
        element.removeAttr("class");
        add(element, written);
    }
}
