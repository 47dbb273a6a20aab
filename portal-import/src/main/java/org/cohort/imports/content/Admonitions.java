package org.cohort.imports.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks between lines of colons: notes, tips and warnings become the notices that there are here; other blocks lose their marks. */
final class Admonitions {

    private static final Pattern OPEN = Pattern.compile(
            "\\s{0,3}:{3,}\\s*(?:\\{([^}]*)}|([A-Za-z][\\w-]*))(?:\\[([^\\]]*)]|\\s+(?!\\{)([^{]*?))?\\s*(?:\\{[^}]*})?\\s*:*\\s*");
    private static final Pattern CLOSE = Pattern.compile("\\s{0,3}:{3,}\\s*");
    private static final Pattern CALLOUT = Pattern.compile("\\.(?:callout-)?([a-z]+)");
    private static final Set<String> NOTICES =
            Set.of("note", "info", "tip", "important", "warning", "caution", "danger");

    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> open = new ArrayDeque<>();

    private Admonitions() {}

    static String repair(String text) {
        if (!text.contains(":::")) {
            return text;
        }
        Admonitions reading = new Admonitions();
        text.lines().forEach(reading::line);
        while (!reading.open.isEmpty()) {
            reading.close();
        }
        return reading.out.toString();
    }

    private void line(String line) {
        Matcher opening = OPEN.matcher(line);
        if (opening.matches()) {
            open(opening);
        } else if (CLOSE.matcher(line).matches()) {
            close();
        } else {
            out.append(line).append('\n');
        }
    }

    private void open(Matcher opening) {
        String kind = kind(opening);
        boolean notice = NOTICES.contains(kind);
        String title = opening.group(3) != null
                ? opening.group(3)
                : opening.group(4) == null ? "" : opening.group(4).strip();
        open.push(notice);
        if (notice) {
            out.append("\n<div class=\"").append(kind).append("\">\n");
            if (!title.isEmpty()) {
                out.append("<p class=\"notice-title\">")
                        .append(title.replace("<", "&lt;"))
                        .append("</p>\n");
            }
        } else {
            out.append(title);
        }
        out.append('\n');
    }

    private static String kind(Matcher opening) {
        if (opening.group(2) != null) {
            return opening.group(2).toLowerCase(Locale.ROOT);
        }
        Matcher callout = CALLOUT.matcher(opening.group(1));
        return callout.find() ? callout.group(1) : "";
    }

    private void close() {
        boolean notice = !open.isEmpty() && open.pop();
        out.append(notice ? "\n</div>\n\n" : "\n");
    }
}
