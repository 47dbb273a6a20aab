package org.cohort.text.source;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds formulas within a paragraph before emphasis is looked for. */
final class MathsInlineParser implements InlineParserExtension {

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

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    static final class Factory implements InlineParserExtensionFactory {

        @Override
        public CharSequence getCharacters() {
            return "$\\";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MathsInlineParser();
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
