package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a block of code as Markdown or HTML. */
final class CodeBlock {

    private static final Pattern LANGUAGE = Pattern.compile("(?:lang:|language-)?([A-Za-z][\\w+#-]*)");
    private static final Pattern FENCES = Pattern.compile("`{3,}");

    private CodeBlock() {}

    /**
     * A block of its own.
     *
     * @param words behind the tag's name: the language first, or {@code lang:}
     * @param indent of the tag's line, so that the block stays inside its list
     */
    static String of(String words, String code, boolean html, String indent) {
        String trimmed = code.replaceFirst("^[ \\t]*\\n", "").stripTrailing();
        Matcher language = LANGUAGE.matcher(words);
        String named = language.lookingAt() ? language.group(1) : "";
        if (html) {
            String escaped = trimmed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            return "<pre><code class=\"language-%s\">%s</code></pre>".formatted(named, inHtml(escaped));
        }
        String fence = "```";
        for (Matcher inside = FENCES.matcher(trimmed); inside.find(); ) {
            fence = inside.group().length() >= fence.length() ? inside.group() + "`" : fence;
        }
        String lines = (fence + named + "\n" + trimmed + "\n" + fence);
        return indent.isEmpty() ? "\n\n" + lines + "\n\n" : lines.replace("\n", "\n" + indent) + "\n";
    }

    /** Code inside an element: an empty line would end a block of HTML in Markdown, so it is written as a character. */
    static String inHtml(String code) {
        return code.replaceAll("\\n(?=[ \\t]*\\n)", "&#10;");
    }
}
