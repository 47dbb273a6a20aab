package org.cohort.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.jspecify.annotations.Nullable;

/** Keeps the words in the database itself, where all nodes find them. */
@ApplicationScoped
class PostgresIndexRepository implements SearchIndex {

    /** One of the numbers by which PostgreSQL tells locks apart, and nothing else here takes: the letters "find". */
    private static final long LOCK = 0x66_69_6e_64;

    /**
     * Of what matches, so many of the newest are ranked: a word that half of all texts have tells little, and ranking
     * reads all words of each.
     */
    private static final int MOST_RANKED = 2_000;

    private static final String MATCHING =
            " from search_entry where words @@ cast(?1 as tsquery) and created_at >= ?2 and created_at < ?3";

    private static final String COUNT = "select count(*) from (select 1" + MATCHING + " limit ?4) m";

    private static final String NEWEST = "select content_kind, content_id" + MATCHING
            + " order by created_at desc, content_id desc limit ?5 offset ?6";

    // The weights of text and title; 1 counts long texts for less. Then worth, then newness as Standing has it.
    private static final String BEST = "select content_kind, content_id from (select *" + MATCHING
            + " order by created_at desc limit ?4) m"
            + " order by ts_rank(cast('{0.3, 0.3, 0.3, 1}' as float4[]), words, cast(?7 as tsquery), 1) * worth"
            + " * (1 + 1 / (1 + greatest(0,"
            + " extract(epoch from (cast(?8 as timestamp with time zone) - created_at))) / ?9)) desc,"
            + " created_at desc, content_id desc limit ?5 offset ?6";

    @Inject
    EntityManager entities;

    @Inject
    PostgresWordsRepository words;

    /** The address of the database, as the driver names it; within a transaction. */
    String url() {
        try {
            return entities.unwrap(Connection.class).getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void writeAlone() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, LOCK)
                .getResultList();
    }

    @Override
    public void write(Collection<SearchDocument> there, Collection<ContentRef> gone) {
        gone.forEach(this::delete);
        Set<String> forms = new LinkedHashSet<>();
        there.forEach(document -> forms.addAll(save(document)));
        words.keep(forms);
    }

    private void delete(ContentRef ref) {
        entities.createNativeQuery("delete from search_entry where content_kind = ?1 and content_id = ?2")
                .setParameter(1, ref.kind())
                .setParameter(2, ref.id())
                .executeUpdate();
    }

    /** Returns the words in it. */
    private Set<String> save(SearchDocument document) {
        PostgresWords vector = PostgresWords.of(document);
        entities.createNativeQuery("""
                        insert into search_entry
                            (content_kind, content_id, stamp, whole_kind, whole_id, created_at, worth, words)
                        values (?1, ?2, ?3, ?4, cast(?5 as bigint), ?6, ?7, cast(?8 as tsvector))
                        on conflict (content_kind, content_id) do update set stamp = excluded.stamp,
                            whole_kind = excluded.whole_kind, whole_id = excluded.whole_id,
                            created_at = excluded.created_at, worth = excluded.worth, words = excluded.words
                        """)
                .setParameter(1, document.ref().kind())
                .setParameter(2, document.ref().id())
                .setParameter(3, document.stamp())
                .setParameter(
                        4, document.whole() == null ? "" : document.whole().kind())
                .setParameter(5, document.whole() == null ? 0 : document.whole().id())
                .setParameter(6, at(document.createdAt()))
                .setParameter(7, Standing.worth(document.worth()))
                .setParameter(8, vector.text())
                .executeUpdate();
        return vector.forms();
    }

    @Override
    public Map<Long, Long> stamps(String kind, long after, long last) {
        return stamps(entities.createNativeQuery("""
                        select content_id, stamp from search_entry
                        where content_kind = ?1 and content_id > ?2 and content_id <= ?3
                        """)
                .setParameter(1, kind)
                .setParameter(2, after)
                .setParameter(3, last));
    }

    @Override
    public Map<Long, Long> stampsWithin(String kind, ContentRef whole) {
        return stamps(entities.createNativeQuery("""
                        select content_id, stamp from search_entry
                        where whole_kind = ?1 and whole_id = ?2 and content_kind = ?3
                        """)
                .setParameter(1, whole.kind())
                .setParameter(2, whole.id())
                .setParameter(3, kind));
    }

    private static Map<Long, Long> stamps(Query query) {
        Map<Long, Long> stamps = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            stamps.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
        }
        return stamps;
    }

    @Override
    public Matches find(Wanted wanted, int first, int size) {
        PostgresQuery query = PostgresQuery.of(wanted, words::likely);
        Number total =
                (Number) matching(COUNT, wanted, query).setParameter(4, COUNTED).getSingleResult();
        Query page = wanted.clauses().isEmpty() ? matching(NEWEST, wanted, query) : best(wanted, query);
        List<?> rows = page.setParameter(5, size).setParameter(6, first).getResultList();
        return new Matches(
                rows.stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new ContentRef((String) row[0], ((Number) row[1]).longValue()))
                        .toList(),
                total.intValue());
    }

    private Query best(Wanted wanted, PostgresQuery query) {
        return matching(BEST, wanted, query)
                .setParameter(4, MOST_RANKED)
                .setParameter(7, query.words())
                .setParameter(8, at(wanted.now()))
                .setParameter(9, (double) Standing.HALF_NEW.toSeconds());
    }

    private Query matching(String sql, Wanted wanted, PostgresQuery query) {
        return entities.createNativeQuery(sql)
                .setParameter(1, query.whole())
                .setParameter(2, at(wanted.since(), Instant.parse("0001-01-01T00:00:00Z")))
                .setParameter(3, at(wanted.before(), Instant.parse("9999-12-31T00:00:00Z")));
    }

    private static OffsetDateTime at(@Nullable Instant time, Instant otherwise) {
        return at(time == null ? otherwise : time);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
