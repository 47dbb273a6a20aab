package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cohort.kernel.Page;

/** Rows behind {@link FeedQueries}. */
@ApplicationScoped
class FeedRepository {

    @Inject
    EntityManager entities;

    @Inject
    PostRepository posts;

    /** Whole posts with their authors: found by their rows, whose statement has the filters. */
    List<Post> newest(PostFilter filter, int size) {
        Page<PostRow> rows = posts.list(filter, Optional.empty(), size);
        List<Long> ids = rows.items().stream().map(PostRow::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select p from Post p join fetch p.author where p.id in :ids and p.publishedAt is not null
                        order by p.publishedAt desc, p.id desc
                        """, Post.class).setParameter("ids", ids).getResultList();
    }

    long count() {
        return entities.createQuery("select count(p) from Post p where p.publishedAt is not null", Long.class)
                .getSingleResult();
    }

    OptionalLong firstAfter(long id) {
        return entities.createQuery(
                        "select p.id from Post p where p.publishedAt is not null and p.id > :id order by p.id",
                        Long.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    List<SitemapRow> addresses(long after, long last, int most) {
        return entities.createQuery("""
                        select new org.cohort.posts.SitemapRow(p.id, p.slug, p.publishedAt, p.editedAt) from Post p
                        where p.publishedAt is not null and p.id > :after and p.id <= :last order by p.id
                        """, SitemapRow.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }
}
