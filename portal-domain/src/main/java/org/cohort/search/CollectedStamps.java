package org.cohort.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Reads numbers and stamps of whatever matches. */
final class CollectedStamps implements CollectorManager<CollectedStamps.Stamps, Map<Long, Long>> {

    @Override
    public Stamps newCollector() {
        return new Stamps();
    }

    @Override
    public Map<Long, Long> reduce(Collection<Stamps> collectors) {
        Map<Long, Long> all = new HashMap<>();
        collectors.forEach(one -> all.putAll(one.found));
        return all;
    }

    static final class Stamps extends SimpleCollector {

        private final Map<Long, Long> found = new HashMap<>();
        private NumericDocValues ids = DocValues.emptyNumeric();
        private NumericDocValues stamps = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            ids = DocValues.getNumeric(leaf.reader(), LuceneDocuments.ID);
            stamps = DocValues.getNumeric(leaf.reader(), LuceneDocuments.STAMP);
        }

        @Override
        public void collect(int document) throws IOException {
            if (ids.advanceExact(document) && stamps.advanceExact(document)) {
                found.put(ids.longValue(), stamps.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
