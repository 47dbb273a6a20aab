package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostRepository {

    private static final String ROW = """
            select new org.cohort.posts.PostRow(p.id, p.slug, p.kind, p.title, p.excerpt, p.tldr, p.language,
                a.handle, a.name, c.slug, c.name, p.publishedAt, p.words, p.commentCount)
            from Post p join p.author a join p.channel c
            """;

    @Inject
    EntityManager entities;

    void save(Post post) {
        entities.persist(post);
        entities.flush();
    }

    Optional<Post> find(long id) {
        return Optional.ofNullable(entities.find(Post.class, id));
    }

    /** The post with what its page shows of other tables, in one statement. */
    Optional<Post> findForReading(long id) {
        return entities.createQuery("""
                        select p from Post p join fetch p.author a left join fetch a.picture join fetch p.channel
                        left join fetch p.series left join fetch p.cover where p.id = :id
                        """, Post.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Published posts that the filter lets through, newest first. */
    Page<PostRow> list(PostFilter filter, Optional<Keyset> after, int size) {
        StringBuilder jpql = new StringBuilder(ROW);
        // The tag's own copy of the time leads, so that one index range holds the page.
        String time = filter.tag() == null ? "p.publishedAt" : "t.publishedAt";
        if (filter.tag() != null) {
            jpql.append(", PostTag t where t.postId = p.id");
            jpql.append(" and t.tag.id = (select g.id from Tag g where g.name = :tag) and ");
        } else {
            jpql.append(" where ");
        }
        jpql.append(time).append(" is not null");
        jpql.append(
                filter.channel() == null
                        ? ""
                        : " and p.channel.id = (select k.id from Channel k where k.slug = :channel)");
        jpql.append(filter.kind() == null ? "" : " and p.kind = :kind");
        jpql.append(
                filter.author() == null
                        ? ""
                        : " and (a.handle = :author or exists"
                                + " (select 1 from Post o join o.coauthors w where o.id = p.id and w.handle = :author))");
        // The first condition alone bounds the range of the index.
        after.ifPresent(place -> jpql.append(" and %1$s <= :at and (%1$s < :at or p.id < :id)".formatted(time)));
        jpql.append(" order by ").append(time).append(" desc, p.id desc");
        TypedQuery<PostRow> query = entities.createQuery(jpql.toString(), PostRow.class);
        set(query, "tag", filter.tag());
        set(query, "channel", filter.channel());
        set(query, "kind", filter.kind());
        set(query, "author", filter.author());
        after.ifPresent(place -> query.setParameter("at", place.at()).setParameter("id", place.id()));
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, PostRow::place);
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
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

    boolean hasTag(String name) {
        return !entities.createQuery("select t.id from Tag t where t.name = :name", Long.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }
}
