package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LimitedQueries;
import org.cohort.kernel.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostRepository {

    /** Of posts asked for by their numbers at once. */
    private static final int MOST_NUMBERS = 100;

    /** What a comment needs of its post. */
    private static final List<String> WITHOUT_TEXTS =
            List.of("kind", "slug", "language", "publishedAt", "anonymousSince");

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    void save(Post post) {
        entities.persist(post);
        entities.flush();
    }

    Optional<Post> find(long id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    /** Those of these numbers that everybody can read. */
    List<Post> listVisible(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Post p where p.id in :ids and p.publishedAt is not null", Post.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The post that this form of the author's made. */
    Optional<Post> findSubmitted(long authorId, String submissionKey) {
        return entities.createQuery(
                        "select p from Post p where p.author.id = :author and p.submissionKey = :key", Post.class)
                .setParameter("author", authorId)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /** The post, if it is published, without its texts: they are read when somebody asks for them. */
    Optional<Post> findPublished(long id) {
        TypedQuery<Post> query = entities.createQuery(
                        "select p from Post p where p.id = :id and p.publishedAt is not null", Post.class)
                .setParameter("id", id);
        WITHOUT_TEXTS.forEach(attribute -> query.setHint("eclipselink.fetch-group.attribute", attribute));
        return query.getResultStream().findFirst();
    }

    /** The post with what its page shows of other tables, in one statement. */
    Optional<Post> findForReading(long id) {
        return entities.createQuery("""
                        select p from Post p join fetch p.author a left join fetch a.picture join fetch p.channel
                        left join fetch p.series left join fetch p.cover left join fetch p.coauthors where p.id = :id
                        """, Post.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The post of one of these paths of an imported site; the first path that has one wins. */
    Optional<Post> findMoved(List<String> paths) {
        List<?> found = entities.createNativeQuery(
                        "select path, post_id from former_path where path in (?1, ?2, ?3, ?4)")
                .setParameter(1, paths.get(0))
                .setParameter(2, paths.get(1))
                .setParameter(3, paths.get(2))
                .setParameter(4, paths.get(3))
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .min(Comparator.comparingInt(row -> paths.indexOf((String) row[0])))
                .flatMap(row -> findForReading(((Number) row[1]).longValue()));
    }

    /** Published posts that the filter lets through, newest first. One statement, two for an author's. */
    Page<PostRow> list(PostFilter filter, Optional<Keyset> after, int size) {
        List<PostRow> rows = new ArrayList<>(rows(filter, PostListQuery.of(filter), after, size));
        if (filter.author() != null) {
            rows.addAll(rows(filter, PostListQuery.writtenWithOthers(filter), after, size));
            rows.sort(Comparator.comparing(PostRow::publishedAt)
                    .thenComparingLong(PostRow::id)
                    .reversed());
        }
        return Page.of(rows, size, PostRow::place);
    }

    List<PostRow> rows(Collection<Long> ids) {
        List<Long> asked = List.copyOf(ids);
        List<PostRow> rows = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += MOST_NUMBERS) {
            rows.addAll(someRows(asked.subList(from, Math.min(from + MOST_NUMBERS, asked.size()))));
        }
        return rows;
    }

    private List<PostRow> someRows(List<Long> ids) {
        int places = LimitedQueries.enoughFor(ids.size());
        TypedQuery<PostRow> query = limited.of(PostListQuery.byNumbers(places), PostRow.class, places);
        for (int i = 0; i < places; i++) {
            query.setParameter("id" + i, ids.get(Math.min(i, ids.size() - 1)));
        }
        return query.getResultList();
    }

    private List<PostRow> rows(PostFilter filter, PostListQuery list, Optional<Keyset> after, int size) {
        Keyset place = after.orElse(Keyset.NEWEST);
        TypedQuery<PostRow> query = limited.of(list.jpql(), PostRow.class, LimitedQueries.enoughFor(size + 1))
                .setParameter("at", filter.start(place).at())
                .setParameter("id", filter.start(place).id());
        set(query, "tag", filter.tag());
        set(query, "channel", filter.channel());
        set(query, "kind", filter.kind());
        set(query, "author", filter.author());
        set(query, "standing", filter.standing());
        set(query, "language", filter.language());
        set(query, "from", filter.from());
        return query.getResultList();
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    /** The posts of these rows with what they show of other tables, in the same order; those that were withdrawn are left out. */
    List<Post> whole(List<PostRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(PostRow::id).toList();
        // Once for each coauthor: told apart here, because a database cannot compare long texts.
        return entities.createQuery("""
                        select p from Post p join fetch p.author join fetch p.channel left join fetch p.series
                        left join fetch p.cover left join fetch p.coauthors
                        where p.id in :ids and p.publishedAt is not null
                        """, Post.class)
                .setParameter("ids", ids)
                .getResultStream()
                .distinct()
                .sorted(Comparator.comparingInt(post -> ids.indexOf(post.getId())))
                .toList();
    }

    Map<Long, List<String>> tagsOf(Collection<Long> postIds) {
        if (postIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select t.postId, t.tag.name from PostTag t where t.postId in :ids order by t.tag.name",
                        Object[].class)
                .setParameter("ids", postIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Own posts that others cannot see: drafts, withdrawn and removed ones, latest first. */
    List<Post> listUnpublished(long authorId, int size) {
        return entities.createQuery("""
                        select p from Post p join fetch p.channel where p.author.id = :author and p.publishedAt is null
                        order by p.createdAt desc, p.id desc
                        """, Post.class)
                .setParameter("author", authorId)
                .setMaxResults(size)
                .getResultList();
    }

    List<String> tagsOf(long postId) {
        return entities.createQuery(
                        "select t.tag.name from PostTag t where t.postId = :post order by t.tag.name", String.class)
                .setParameter("post", postId)
                .getResultList();
    }

    /** Published parts of a series in their order. */
    List<SeriesPart> partsOf(long seriesId) {
        return entities.createQuery("""
                        select new org.cohort.posts.SeriesPart(p.id, p.slug, p.title, p.seriesPart) from Post p
                        where p.series.id = :series and p.publishedAt is not null
                        order by p.seriesPart, p.publishedAt, p.id
                        """, SeriesPart.class)
                .setParameter("series", seriesId)
                .getResultList();
    }

    Optional<Series> findSeries(String slug) {
        return entities.createQuery("select s from Series s join fetch s.author where s.slug = :slug", Series.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Series> findSeries(long authorId, String title) {
        return entities.createQuery(
                        "select s from Series s where s.author.id = :author and s.title = :title", Series.class)
                .setParameter("author", authorId)
                .setParameter("title", title)
                .getResultStream()
                .findFirst();
    }

    List<String> seriesTitlesOf(long authorId) {
        return entities.createQuery(
                        "select s.title from Series s where s.author.id = :author order by s.title", String.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    void save(Series series) {
        entities.persist(series);
    }

    int lastPartOf(long seriesId) {
        Integer last = entities.createQuery(
                        "select max(p.seriesPart) from Post p where p.series.id = :series", Integer.class)
                .setParameter("series", seriesId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** Gives the post these tags and no others; new words become tags. */
    void tag(Post post, List<String> names) {
        entities.createQuery("delete from PostTag t where t.postId = :post")
                .setParameter("post", post.getId())
                .executeUpdate();
        for (Tag tag : tagsNamed(names)) {
            entities.persist(new PostTag(post.getId(), tag, post.getPublishedAt()));
        }
    }

    private List<Tag> tagsNamed(List<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Tag> tags = new ArrayList<>(entities.createQuery("select t from Tag t where t.name in :names", Tag.class)
                .setParameter("names", names)
                .getResultList());
        names.stream()
                .filter(name -> tags.stream().noneMatch(tag -> tag.getName().equals(name)))
                .map(Tag::new)
                .toList()
                .forEach(tag -> {
                    entities.persist(tag);
                    tags.add(tag);
                });
        return tags;
    }

    /** Keeps the tags' copy of the time in step. In SQL, because EclipseLink hands PostgreSQL a null time as a word. */
    void dateTags(long postId) {
        entities.createNativeQuery("""
                        update post_tag set published_at = (select p.published_at from post p where p.id = post_tag.post_id)
                        where post_id = ?1
                        """).setParameter(1, postId).executeUpdate();
    }

    /** The tags of published posts with how many each has, most used first. */
    List<TagCount> tagCounts(int size) {
        return entities.createQuery("""
                        select new org.cohort.posts.TagCount(t.tag.name, count(t)) from PostTag t
                        where t.publishedAt is not null group by t.tag.name order by count(t) desc, t.tag.name
                        """, TagCount.class).setMaxResults(size).getResultList();
    }

    /** Whether a post that everybody can read has this tag: the words of drafts are nobody's but their writers'. */
    Optional<Long> findTag(String name) {
        return limited.of(
                        "select t.tagId from PostTag t where t.tag.name = :name and t.publishedAt is not null",
                        Long.class,
                        1)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
