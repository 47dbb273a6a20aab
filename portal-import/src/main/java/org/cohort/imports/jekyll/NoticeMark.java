package org.cohort.imports.jekyll;

import java.util.Map;
import java.util.Set;

/** Notes and warnings, as plug-ins and the includes of themes name them. */
final class NoticeMark {

    private static final Map<String, String> MARKS = Map.of(
            "note", "NOTE",
            "info", "NOTE",
            "callout", "NOTE",
            "tip", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "alert", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION");

    private NoticeMark() {}

    static Set<String> names() {
        return MARKS.keySet();
    }

    /** These words as the notice of this name; the words alone where no notice has it. */
    static String around(String words, String name) {
        String text = words.strip();
        String mark = MARKS.get(name);
        return mark == null ? text : "\n\n> [!" + mark + "]\n> " + text.replace("\n", "\n> ") + "\n\n";
    }
}
