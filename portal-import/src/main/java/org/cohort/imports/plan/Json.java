package org.cohort.imports.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON, indented by two spaces; lists of plain words stay on one line. */
public final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    public static String of(Map<String, ?> value) {
        Json json = new Json();
        json.write(value, 0);
        return json.out.append('\n').toString();
    }

    private void write(@Nullable Object value, int depth) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, depth);
        } else if (value instanceof List<?> list) {
            writeList(list, depth);
        } else {
            writeText(value.toString());
        }
    }

    private void writeMap(Map<?, ?> map, int depth) {
        String separator = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            line(depth + 1);
            writeText(String.valueOf(entry.getKey()));
            out.append(": ");
            write(entry.getValue(), depth + 1);
            separator = ",";
        }
        if (map.isEmpty()) {
            out.append('{');
        } else {
            line(depth);
        }
        out.append('}');
    }

    private void writeList(List<?> list, int depth) {
        boolean words = list.stream().noneMatch(entry -> entry instanceof Map<?, ?> || entry instanceof List<?>);
        String separator = "[";
        for (Object entry : list) {
            out.append(separator);
            if (words) {
                out.append(separator.equals(",") ? " " : "");
            } else {
                line(depth + 1);
            }
            write(entry, depth + 1);
            separator = ",";
        }
        if (list.isEmpty()) {
            out.append('[');
        } else if (!words) {
            line(depth);
        }
        out.append(']');
    }

    private void line(int depth) {
        out.append('\n').append("  ".repeat(depth));
    }

    private void writeText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(
                            c < ' ' || (Character.isSurrogate(c) && !paired(text, i))
                                    ? "\\u%04x".formatted((int) c)
                                    : String.valueOf(c));
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
