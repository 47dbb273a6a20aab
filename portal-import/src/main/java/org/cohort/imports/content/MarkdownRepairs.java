package org.cohort.imports.content;

import java.util.regex.Pattern;

/** What older Markdown understood and today's does not, where no code is. */
final class MarkdownRepairs {

    private static final Pattern HEADING_WITHOUT_SPACE = Pattern.compile("(?m)^(#{2,6})(?=[^#\\s!.])");
    private static final Pattern STRONG_ENDING_IN_MARK = Pattern.compile(
            "(?<![\\w*\\\\])\\*\\*(?=\\S)([^*\\n]{1,300}?[\\p{P}\\p{S}])(?<![\\\\*])\\*\\*(?=[\\p{L}\\p{N}])");
    private static final Pattern STRONG_BEHIND_WORD = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])\\*\\*([\\p{P}\\p{S}&&[^*]][^*\\n]{0,300}?)(?<![\\s\\\\*])\\*\\*(?!\\*)");
    private static final Pattern CONTENTS_LIST = Pattern.compile(
            "(?m)^[ \\t]*(?:[-*+]|\\d+\\.)[ \\t]+[^\\n]*\\n(?:[ \\t]*\\n)?[ \\t]*\\{:[ \\t]*toc\\b[^}\\n]*}[ \\t]*$");
    private static final Pattern CONTENTS_MARK = Pattern.compile("(?mi)^[ \\t]*\\[{1,2}_?TOC_?]{1,2}[ \\t]*$");

    private MarkdownRepairs() {}

    static String repair(String text) {
        String headings = HEADING_WITHOUT_SPACE.matcher(text).replaceAll("$1 ");
        String strong = STRONG_ENDING_IN_MARK.matcher(headings).replaceAll("<strong>$1</strong>");
        strong = STRONG_BEHIND_WORD.matcher(strong).replaceAll("<strong>$1</strong>");
        return CONTENTS_MARK
                .matcher(CONTENTS_LIST.matcher(strong).replaceAll(""))
                .replaceAll("");
    }
}
