package org.cohort.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.cohort.search.Wanted.Clause;

/** What is wanted, in Lucene's terms. */
final class LuceneQueries {

    private static final float TITLE = 3;
    private static final float STEM = 0.8f;
    private static final float MISTYPED = 0.4f;

    /** Words that one edit makes of another; more of them only make a search slow. */
    private static final int MOST_MISTYPED = 30;

    /** Of an entry that has a word in title and text: the better counts whole, the other this much. */
    private static final float OTHER_FIELD = 0.2f;

    private LuceneQueries() {}

    static Query of(Wanted wanted) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Occur words = wanted.all() ? Occur.MUST : Occur.SHOULD;
        wanted.clauses().forEach(clause -> query.add(clause(clause), words));
        if (!wanted.clauses().isEmpty() && !wanted.all()) {
            query.setMinimumNumberShouldMatch(1);
        }
        wanted.labels()
                .forEach(label -> query.add(new TermQuery(new Term(LuceneDocuments.LABEL, label)), Occur.FILTER));
        query.add(audience(wanted.audiences()), Occur.FILTER);
        query.add(time(wanted), Occur.FILTER);
        return wanted.clauses().isEmpty()
                ? query.build()
                : new FunctionScoreQuery(
                        query.build(), new StandingValues(wanted.now().toEpochMilli()));
    }

    private static Query audience(Set<String> audiences) {
        return new TermInSetQuery(
                LuceneDocuments.AUDIENCE, audiences.stream().map(BytesRef::new).toList());
    }

    private static Query time(Wanted wanted) {
        long since = wanted.since() == null ? Long.MIN_VALUE : wanted.since().toEpochMilli();
        long before = wanted.before() == null ? Long.MAX_VALUE : wanted.before().toEpochMilli();
        return LongPoint.newRangeQuery(LuceneDocuments.CREATED, since, before - 1);
    }

    private static Query clause(Clause clause) {
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(in(LuceneDocuments.TITLE, clause), TITLE), in(LuceneDocuments.TEXT, clause)),
                OTHER_FIELD);
    }

    private static Query in(String field, Clause clause) {
        if (clause.isPhrase()) {
            return new PhraseQuery(field, clause.sequence().toArray(String[]::new));
        }
        SynonymQuery.Builder word = new SynonymQuery.Builder(field).addTerm(new Term(field, clause.word()));
        clause.stems().forEach(stem -> word.addTerm(new Term(field, stem), STEM));
        return clause.mistyped()
                ? new DisjunctionMaxQuery(List.of(word.build(), mistyped(new Term(field, clause.word()))), 0)
                : word.build();
    }

    private static Query mistyped(Term word) {
        return new BoostQuery(new FuzzyQuery(word, 1, 0, MOST_MISTYPED, true), MISTYPED);
    }
}
