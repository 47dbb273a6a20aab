package org.cohort.text.source;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parser's own, without the copy of the whole paragraph that it makes at every match. */
final class QuickInlineParser extends CommonmarkInlineParser {

    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData referenceLinkProcessors,
            List<InlineParserExtensionFactory> inlineParserExtensions) {
        super(
                options,
                specialCharacters,
                delimiterCharacters,
                delimiterProcessors,
                referenceLinkProcessors,
                inlineParserExtensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        Matcher found = find(pattern);
        return found == null ? null : input.subSequence(found.start(), found.end());
    }

    @Override
    public BasedSequence @Nullable [] matchWithGroups(Pattern pattern) {
        Matcher found = find(pattern);
        if (found == null) {
            return null;
        }
        BasedSequence[] groups = new BasedSequence[found.groupCount() + 1];
        for (int i = 0; i < groups.length; i++) {
            if (found.start(i) >= 0) {
                groups[i] = input.subSequence(found.start(i), found.end(i));
            }
        }
        return groups;
    }

    private @Nullable Matcher find(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return matcher;
    }
}
