package org.cohort.imports.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of {@code key: value} or {@code key = value}, and lists of {@code - entry} below a key: the last rung. */
final class LooseLines {

    private static final Pattern PAIR = Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_ .-]*?)\\s*(?::(?=\\s|$)|=)\\s*(.*)");
    private static final Pattern ENTRY = Pattern.compile("\\s*-\\s+(.*)");
    private static final Pattern SECTION = Pattern.compile("\\[+([\\w.-]+)]+\\s*");
    private static final Pattern IN_LIST = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^,\\[\\]\"']+)");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private Map<String, Object> section = values;
    private @Nullable String key;

    private LooseLines() {}

    static Fields read(String head) {
        LooseLines lines = new LooseLines();
        joinedLists(head).lines().forEach(lines::add);
        return new Fields(lines.values);
    }

    /** A list that goes over several lines, brought onto one. */
    private static String joinedLists(String head) {
        return Pattern.compile("=\\s*\\[[^\\]]*]")
                .matcher(head)
                .replaceAll(list -> Matcher.quoteReplacement(list.group().replace('\n', ' ')));
    }

    private void add(String line) {
        Matcher heading = SECTION.matcher(line.strip());
        Matcher pair = PAIR.matcher(section == values ? line : line.strip());
        Matcher entry = ENTRY.matcher(line);
        if (heading.matches()) {
            section = new LinkedHashMap<>();
            values.putIfAbsent(heading.group(1), section);
        } else if (pair.matches()) {
            key = pair.group(1).strip();
            section.put(key, value(pair.group(2).strip()));
        } else if (entry.matches() && key != null) {
            append(key, scalar(entry.group(1).strip()));
        }
    }

    private void append(String name, Object entry) {
        Object before = section.get(name);
        if (before instanceof String words && !words.isBlank()) {
            return;
        }
        List<Object> list = before instanceof List<?> entries ? new ArrayList<>(entries) : new ArrayList<>();
        list.add(entry);
        section.put(name, list);
    }

    private static Object value(String written) {
        if (!written.startsWith("[") || !written.endsWith("]")) {
            return scalar(written);
        }
        List<Object> entries = new ArrayList<>();
        Matcher each = IN_LIST.matcher(written.substring(1, written.length() - 1));
        while (each.find()) {
            String entry =
                    each.group(1) != null ? each.group(1) : each.group(2) != null ? each.group(2) : each.group(3);
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    private static String scalar(String written) {
        if (written.length() >= 2 && (written.startsWith("\"") || written.startsWith("'"))) {
            int end = written.lastIndexOf(written.charAt(0));
            return end > 0 ? written.substring(1, end) : written.substring(1);
        }
        int comment = written.indexOf(" #");
        return comment < 0 ? written : written.substring(0, comment).strip();
    }
}
