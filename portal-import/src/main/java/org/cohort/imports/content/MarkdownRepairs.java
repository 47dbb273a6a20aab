package org.cohort.imports.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What older Markdown understood and today's does not, where no code is. */
final class MarkdownRepairs {

    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("(?m)^(#{2,6})(?=[^#\\s!.])");
    private static final Pattern STRONG_ENDING_IN_MARK = Pattern.compile(
            "(?<![\\w*\\\\])\\*\\*(?=\\S)([^*\\n]{0,300}?[\\p{P}\\p{S}&&[^*]])(?<![\\\\*])\\*\\*(?=[\\p{L}\\p{N}])");
    private static final Pattern STRONG_BEHIND_WORD = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])\\*\\*([\\p{P}\\p{S}&&[^*]][^*\\n]{0,300}?)(?<![\\s\\\\*])\\*\\*(?!\\*)");
    private static final Pattern CONTENTS_LIST = Pattern.compile(
            "(?m)^[ \\t]*(?:[-*+]|\\d+\\.)[ \\t]+[^\\n]*\\n(?:[ \\t]*\\n)?[ \\t]*\\{:[ \\t]*toc\\b[^}\\n]*}[ \\t]*$");
    private static final Pattern CONTENTS_MARK = Pattern.compile("(?mi)^[ \\t]*\\[{1,2}_?TOC_?]{1,2}[ \\t]*$");

    /** Kramdown's named attribute lists, given or used on a line of their own. */
    private static final Pattern NAMED_ATTRIBUTES =
            Pattern.compile("(?m)^[ \\t]*\\{:(?!no_toc|toc)[\\w-]+(?::[^}\\n]*)?}[ \\t]*$");

    private static final Pattern BROKEN_ATTRIBUTES = Pattern.compile("\\{:[^{}\\n]{0,200}\\n[^{}]{0,200}}");
    private static final Pattern DELIMITER_ROW =
            Pattern.compile("(?m)^[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|)+(?:[ \\t]*:?-+:?)?[ \\t]*$");

    private MarkdownRepairs() {}

    static String repair(String text) {
        String result = HtmlBlocks.repair(Admonitions.repair(text));
        result = HEADING_WITHOUT_SPACE.matcher(result).replaceAll("$1 ");
        result = STRONG_ENDING_IN_MARK.matcher(result).replaceAll("<strong>$1</strong>");
        result = STRONG_BEHIND_WORD.matcher(result).replaceAll("<strong>$1</strong>");
        result = CONTENTS_MARK
                .matcher(CONTENTS_LIST.matcher(result).replaceAll(""))
                .replaceAll("");
        result = NAMED_ATTRIBUTES.matcher(result).replaceAll("");
        result = BROKEN_ATTRIBUTES
                .matcher(result)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("\\s+", " ")));
        return DELIMITER_ROW.matcher(result).replaceAll(found -> found.group().replaceAll("(?<!-)-{1,2}(?!-)", "---"));
    }
}
