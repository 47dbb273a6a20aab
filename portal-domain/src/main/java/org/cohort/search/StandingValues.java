package org.cohort.search;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The words' score of each thing times its {@link Standing} at a moment. */
final class StandingValues extends DoubleValuesSource {

    private final long nowMillis;

    StandingValues(long nowMillis) {
        this.nowMillis = nowMillis;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        NumericDocValues created = DocValues.getNumeric(leaf.reader(), LuceneDocuments.CREATED);
        NumericDocValues worth = DocValues.getNumeric(leaf.reader(), LuceneDocuments.WORTH);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return scores.doubleValue()
                        * Standing.newness(nowMillis - created.longValue())
                        * Float.intBitsToFloat((int) worth.longValue());
            }

            @Override
            public boolean advanceExact(int document) throws IOException {
                return created.advanceExact(document) && worth.advanceExact(document) && scores.advanceExact(document);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher reader) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(nowMillis);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandingValues that && nowMillis == that.nowMillis;
    }

    @Override
    public String toString() {
        return "standing at " + nowMillis;
    }
}
