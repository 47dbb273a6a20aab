package org.cohort.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;

/** Keeps the words in files beside an embedded database, which one portal alone uses; threads may share it. */
final class LuceneIndex implements SearchIndex, Closeable {

    private static final Logger LOG = System.getLogger(LuceneIndex.class.getName());
    private static final Sort NEWEST_FIRST =
            new Sort(new SortField(LuceneDocuments.CREATED, SortField.Type.LONG, true));

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** The index in this folder, made where there is none; one that cannot be read is begun anew. */
    static LuceneIndex in(Path folder) {
        try {
            return opened(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index in " + folder + " cannot be opened", e);
        }
    }

    /** An index that lives as long as a database in memory. */
    static LuceneIndex inMemory() {
        try {
            return opened(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LuceneIndex opened(Directory directory) throws IOException {
        try {
            return new LuceneIndex(directory, writer(directory, OpenMode.CREATE_OR_APPEND));
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException unreadable) {
            LOG.log(Level.WARNING, "The search index cannot be read and is made anew", unreadable);
            return new LuceneIndex(directory, writer(directory, OpenMode.CREATE));
        }
    }

    private static IndexWriter writer(Directory directory, OpenMode mode) throws IOException {
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setOpenMode(mode));
        writer.commit();
        return writer;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void writeAlone() {
        // There is one node.
    }

    @Override
    public void write(Collection<SearchDocument> there, Collection<ContentRef> gone) {
        try {
            for (ContentRef ref : gone) {
                writer.deleteDocuments(named(ref));
            }
            for (SearchDocument document : there) {
                writer.updateDocument(named(document.ref()), LuceneDocuments.of(document));
            }
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term named(ContentRef ref) {
        return new Term(LuceneDocuments.REF, ref.toString());
    }

    @Override
    public Map<Long, Long> stamps(String kind, long after, long last) {
        return stamps(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LuceneDocuments.KIND, kind)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(LuceneDocuments.ID, after + 1, last), Occur.FILTER)
                .build());
    }

    @Override
    public Map<Long, Long> stampsWithin(String kind, ContentRef whole) {
        return stamps(new BooleanQuery.Builder()
                .add(new TermQuery(new Term(LuceneDocuments.KIND, kind)), Occur.FILTER)
                .add(new TermQuery(new Term(LuceneDocuments.WHOLE, whole.toString())), Occur.FILTER)
                .build());
    }

    private Map<Long, Long> stamps(Query which) {
        return searching(searcher -> searcher.search(which, new CollectedStamps()));
    }

    @Override
    public Matches find(Wanted wanted, int first, int size) {
        return searching(searcher -> found(searcher, wanted, first, size));
    }

    private static Matches found(IndexSearcher searcher, Wanted wanted, int first, int size) throws IOException {
        Query query = LuceneQueries.of(wanted);
        TopDocs top = wanted.clauses().isEmpty()
                ? searcher.search(query, first + size, NEWEST_FIRST)
                : searcher.search(query, first + size);
        List<ContentRef> refs = new ArrayList<>();
        for (int i = first; i < top.scoreDocs.length; i++) {
            refs.add(ref(searcher, top.scoreDocs[i]));
        }
        return new Matches(refs, (int) Math.min(top.totalHits.value, COUNTED));
    }

    private static ContentRef ref(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        String ref = searcher.storedFields()
                .document(hit.doc, Set.of(LuceneDocuments.REF))
                .get(LuceneDocuments.REF);
        int colon = ref.indexOf(':');
        return new ContentRef(ref.substring(0, colon), Long.parseLong(ref.substring(colon + 1)));
    }

    private interface Reading<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    private <T> T searching(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.in(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
