package org.cohort.text.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises attribute lists where they stand, and takes nothing else in braces for one. */
final class AttributeListParser extends InlineMark {

    private static final int LONGEST = 300;
    private static final String TOKEN =
            "(?:[.#][\\p{L}_][\\w-]{0,80}|[A-Za-z][\\w-]{0,40}=(?:[\"“][^\"”}]{0,200}[\"”]|'[^'}]{0,200}'|[^\\s\"'}]{1,80}))";
    private static final Pattern KRAMDOWN = Pattern.compile(
            "\\{:\\s*((?:" + TOKEN + "|toc|no_toc|refdef:[^}]{0,80})(?:\\s+(?:" + TOKEN + "|[\\w-]{1,40}))*)\\s*}");
    private static final Pattern NAME = Pattern.compile("\\{:\\s*([a-z][\\w-]{0,40})\\s*}");
    private static final Pattern PANDOC = Pattern.compile("\\{\\s*(" + TOKEN + "(?:\\s+" + TOKEN + ")*)\\s*}");
    private static final Pattern INSTRUCTION = Pattern.compile("\\{:(?::[a-z]\\w*(?:\\s[^}]{0,200})?/?|/[a-z]*)}()");

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        Matcher found = found(input, start, parser.getBlock() instanceof Heading);
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        int end = found.end();
        parser.appendNode(new AttributeList(input.subSequence(start, end), found.group(1)));
        parser.setIndex(end);
        return true;
    }

    private static @Nullable Matcher found(BasedSequence input, int start, boolean heading) {
        if (start + 2 >= input.length()) {
            return null;
        }
        if (input.charAt(start + 1) == ':') {
            Matcher kramdown = lookingAt(KRAMDOWN, input, start);
            Matcher instruction = kramdown != null ? kramdown : lookingAt(INSTRUCTION, input, start);
            return instruction != null ? instruction : aloneOnItsLine(lookingAt(NAME, input, start), input, start);
        }
        boolean attached = start > 0 && (heading || ")]`*_".indexOf(input.charAt(start - 1)) >= 0);
        return attached ? lookingAt(PANDOC, input, start) : null;
    }

    private static @Nullable Matcher aloneOnItsLine(@Nullable Matcher name, BasedSequence input, int start) {
        boolean begins = start == 0 || input.charAt(start - 1) == '\n';
        boolean ends = name != null && (name.end() == input.length() || input.charAt(name.end()) == '\n');
        return begins && ends ? name : null;
    }

    private static @Nullable Matcher lookingAt(Pattern pattern, BasedSequence input, int start) {
        Matcher matcher = pattern.matcher(input);
        matcher.region(start, Math.min(input.length(), start + LONGEST));
        return matcher.lookingAt() ? matcher : null;
    }
}
