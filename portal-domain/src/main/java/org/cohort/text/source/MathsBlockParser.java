package org.cohort.text.source;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a formula that stands by itself, whatever they look like to Markdown. */
final class MathsBlockParser extends AbstractBlockParser {

    private final MathsBlock block = new MathsBlock();
    private final StringBuilder lines = new StringBuilder();
    private final MathsFence fence;
    private boolean closed;

    private MathsBlockParser(MathsFence fence) {
        this.fence = fence;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        boolean first = lines.length() == 0;
        lines.append(line.toString().stripTrailing()).append('\n');
        String soFar = first ? line.toString().strip().substring(fence.open().length()) : line.toString();
        closed = fence.endsLine(soFar);
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setTex(fence.texOf(lines.toString().strip()));
        block.setCharsFromContent();
    }

    static final class Factory implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(
                    HtmlBlockParser.Factory.class,
                    ThematicBreakParser.Factory.class,
                    ListBlockParser.Factory.class,
                    IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new BlockFactory(options);
        }
    }

    /** One for each document, so that it may remember how far it has searched. */
    private static final class BlockFactory extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;
        private final MathsFence.Search search = new MathsFence.Search();

        private BlockFactory(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            BasedSequence line = state.getLine();
            BasedSequence rest = line.subSequence(state.getNextNonSpaceIndex(), line.length());
            MathsFence fence = MathsFence.opening(rest);
            if (fence == null || !search.finds(fence, rest)) {
                return BlockStart.none();
            }
            return BlockStart.of(new MathsBlockParser(fence)).atIndex(state.getNextNonSpaceIndex());
        }
    }
}
