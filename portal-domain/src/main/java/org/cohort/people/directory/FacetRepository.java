package org.cohort.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohort.kernel.Keyset;
import org.cohort.people.Member;

@ApplicationScoped
class FacetRepository {

    /** Rows of one statement: databases take some ten thousand values, and four make a row. */
    private static final int ROWS_AT_ONCE = 500;

    /** More than any list of choices shows. */
    private static final int MOST_COMMON = 200;

    @Inject
    EntityManager entities;

    /** Lists a member under these alone. */
    void replace(Member member, Collection<Facet> facets) {
        delete(member.getId());
        List<Facet> all = List.copyOf(facets);
        for (int i = 0; i < all.size(); i += ROWS_AT_ONCE) {
            insert(member, all.subList(i, Math.min(i + ROWS_AT_ONCE, all.size())));
        }
    }

    private void delete(long memberId) {
        entities.createNativeQuery("delete from member_facet where member_id = ?1")
                .setParameter(1, memberId)
                .executeUpdate();
    }

    private void insert(Member member, List<Facet> facets) {
        List<Object> values = new ArrayList<>();
        String rows = facets.stream()
                .map(facet -> "(" + bound(values, facet.kind().name()) + ", " + bound(values, facet.word()) + ", "
                        + bound(values, member.getJoinedAt().atOffset(ZoneOffset.UTC)) + ", "
                        + bound(values, member.getId()) + ")")
                .collect(Collectors.joining(", "));
        query("insert into member_facet (kind, word, joined_at, member_id) values " + rows, values)
                .executeUpdate();
    }

    /**
     * The numbers of those who have all facets, the newest first. The first facet leads: a page is one range of its index,
     * and of each row the others are looked up.
     *
     * @param zones the zones of which they must have one; empty for all
     */
    List<Long> find(List<Facet> facets, List<String> zones, Keyset after, int most) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select f.member_id from member_facet f where ");
        sql.append(has("f", facets.get(0), values));
        String at = bound(values, after.at().atOffset(ZoneOffset.UTC));
        sql.append(" and f.joined_at <= ").append(at);
        sql.append(" and (f.joined_at < ").append(at).append(" or f.member_id < ");
        sql.append(bound(values, after.id())).append(')');
        for (Facet facet : facets.subList(1, facets.size())) {
            sql.append(" and exists (select 1 from member_facet g where ").append(has("g", facet, values));
            sql.append(" and g.joined_at = f.joined_at and g.member_id = f.member_id)");
        }
        if (!zones.isEmpty()) {
            sql.append(" and exists (select 1 from member z where z.id = f.member_id and z.zone in (");
            sql.append(zones.stream().map(zone -> bound(values, zone)).collect(Collectors.joining(", ")));
            sql.append("))");
        }
        // H2 reads an index in its order only where the order names its columns from the first.
        sql.append(" order by f.kind desc, f.word desc, f.joined_at desc, f.member_id desc limit ")
                .append(most);
        return numbers(query(sql.toString(), values));
    }

    private static String has(String table, Facet facet, List<Object> values) {
        return table + ".kind = " + bound(values, facet.kind().name()) + " and " + table + ".word = "
                + bound(values, facet.word());
    }

    /** The members of these numbers in the same order. */
    List<DirectoryRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, DirectoryRow> byId = entities.createQuery("""
                        select new org.cohort.people.directory.DirectoryRow(m.id, m.handle, m.name, m.role, m.joinedAt,
                            m.place, m.zone, m.languages, m.interests, p.accessKey, p.fileName)
                        from Member m left join m.picture p where m.id in :ids
                        """, DirectoryRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(DirectoryRow::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /** The words of a kind, at most {@value #MOST_COMMON}; those that most members have first. */
    List<String> mostCommon(Facet.Kind kind) {
        List<?> words = query("""
                        select word from member_facet where kind = ?1
                        group by word order by count(*) desc, word limit %d
                        """.formatted(MOST_COMMON), List.of(kind.name())).getResultList();
        return words.stream().map(Object::toString).toList();
    }

    /** Some of those whose facets have never been written. */
    List<Long> toList(int most) {
        return numbers(query("select member_id from member_to_list order by member_id limit " + most, List.of()));
    }

    /** Whether nobody else has taken this one of them. */
    boolean take(long memberId) {
        return entities.createNativeQuery("delete from member_to_list where member_id = ?1")
                        .setParameter(1, memberId)
                        .executeUpdate()
                == 1;
    }

    private Query query(String sql, List<Object> values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    /** A value's place in a statement. */
    private static String bound(List<Object> values, Object value) {
        values.add(value);
        return "?" + values.size();
    }

    private static List<Long> numbers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
