package org.cohort.imports.frontmatter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends what people and editors break in YAML: tabs, quotes, colons and signs in plain words, types of other languages. */
final class HeadRepair {

    private static final Pattern KEY_AND_VALUE =
            Pattern.compile("(\\s*(?:-\\s+)?[\\p{L}_][\\p{L}\\p{N}_ .-]*?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern ENTRY = Pattern.compile("(\\s*-)\\s+(.*)");
    private static final Pattern TYPE = Pattern.compile("(^|[:\\-]\\s+)![^\\s]*\\s*");
    private static final Pattern BLOCK_SCALAR = Pattern.compile("[|>][+-]?\\d?\\s*(#.*)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final String SIGNS_THAT_START_OTHER_THINGS = "@`%*&!|>{}[],?#\"'";

    private HeadRepair() {}

    static String repair(String head) {
        StringBuilder repaired = new StringBuilder(head.length() + 64);
        String plain = CONTROL.matcher(head).replaceAll(" ").replace("\t", "  ");
        int blockIndent = -1;
        boolean afterValue = false;
        for (String line : plain.split("\n", -1)) {
            int indent = line.length() - line.stripLeading().length();
            if (blockIndent >= 0 && (line.isBlank() || indent > blockIndent)) {
                repaired.append(line).append('\n');
                continue;
            }
            blockIndent = -1;
            String outdented =
                    indent > 0 && afterValue && KEY_AND_VALUE.matcher(line).matches() ? line.stripLeading() : line;
            String mended = mend(TYPE.matcher(outdented).replaceAll("$1").stripTrailing());
            Matcher pair = KEY_AND_VALUE.matcher(mended);
            if (pair.matches()
                    && pair.group(2) != null
                    && BLOCK_SCALAR.matcher(pair.group(2)).matches()) {
                blockIndent = indent;
            }
            afterValue = pair.matches()
                    && !mended.startsWith(" ")
                    && pair.group(2) != null
                    && !pair.group(2).isBlank()
                    && blockIndent < 0;
            repaired.append(mended).append('\n');
        }
        return repaired.toString();
    }

    private static String mend(String line) {
        Matcher pair = KEY_AND_VALUE.matcher(line);
        if (pair.matches()) {
            String value = pair.group(2);
            return value == null ? line : pair.group(1) + ": " + quoted(value.strip());
        }
        Matcher entry = ENTRY.matcher(line);
        return entry.matches() ? entry.group(1) + " " + quoted(entry.group(2).strip()) : line;
    }

    private static String quoted(String value) {
        if (value.isEmpty() || BLOCK_SCALAR.matcher(value).matches() || isWhole(value)) {
            return value;
        }
        boolean risky = SIGNS_THAT_START_OTHER_THINGS.indexOf(value.charAt(0)) >= 0
                || value.contains(": ")
                || value.endsWith(":")
                || value.contains(" #");
        return risky ? "'" + unquoted(value).replace("'", "''") + "'" : value;
    }

    /** Quotes only at the start or the end of a value were meant as a pair. */
    private static String unquoted(String value) {
        char first = value.charAt(0);
        String inner = first == '"' || first == '\'' ? value.substring(1) : value;
        return inner.length() < value.length() && inner.endsWith(String.valueOf(first))
                ? inner.substring(0, inner.length() - 1)
                : inner;
    }

    private static boolean isWhole(String value) {
        return Yaml.strict().read("a: " + value).orElse(null) instanceof java.util.Map<?, ?> map
                && map.size() == 1
                && !(map.get("a") instanceof java.util.Map<?, ?> inner && !value.startsWith("{") && !inner.isEmpty());
    }
}
