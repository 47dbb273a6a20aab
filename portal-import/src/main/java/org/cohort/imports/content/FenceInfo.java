package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words behind an opening fence: the language alone stays. */
final class FenceInfo {

    private static final Pattern FIRST_LINE = Pattern.compile("(`{3,}|~{3,})[ \\t]*([^\\n]*)");
    private static final Pattern LANGUAGE = Pattern.compile("\\{?[.\\s]*([A-Za-z][\\w+#-]*)");

    private FenceInfo() {}

    /** A fenced block with no more than a language behind its fence. */
    static String plain(String block) {
        Matcher first = FIRST_LINE.matcher(block);
        if (!first.lookingAt() || first.group(2).isBlank()) {
            return block;
        }
        Matcher language = LANGUAGE.matcher(first.group(2));
        String named = language.lookingAt() && !first.group(2).startsWith("{r ") ? language.group(1) : "";
        return first.group(1) + named + block.substring(first.end());
    }
}
