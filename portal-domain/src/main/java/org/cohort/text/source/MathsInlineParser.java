package org.cohort.text.source;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds formulas within a paragraph before emphasis is looked for. */
final class MathsInlineParser extends InlineMark {

    private final MathsSpan.Searched searched = new MathsSpan.Searched();

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        MathsSpan span = MathsSpan.at(input, parser.getIndex(), searched);
        if (span == null) {
            return false;
        }
        parser.flushTextNode();
        BasedSequence chars = input.subSequence(span.start(), span.end());
        parser.appendNode(new MathsInline(chars, span.texOf(input)));
        parser.setIndex(span.end());
        return true;
    }
}
