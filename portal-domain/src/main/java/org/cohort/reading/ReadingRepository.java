package org.cohort.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.cohort.posts.PostRow;

@ApplicationScoped
class ReadingRepository {

    @Inject
    EntityManager entities;

    Optional<ReadMark> findMark(long memberId, long postId) {
        return entities.createQuery(
                        "select r from ReadMark r where r.memberId = :member and r.postId = :post", ReadMark.class)
                .setParameter("member", memberId)
                .setParameter("post", postId)
                .getResultStream()
                .findFirst();
    }

    void save(ReadMark mark) {
        entities.persist(mark);
    }

    boolean hasBookmark(long memberId, long postId) {
        return !entities.createQuery(
                        "select b.postId from Bookmark b where b.memberId = :member and b.postId = :post", Long.class)
                .setParameter("member", memberId)
                .setParameter("post", postId)
                .getResultList()
                .isEmpty();
    }

    void save(Bookmark bookmark) {
        entities.persist(bookmark);
        entities.flush();
    }

    void deleteBookmark(long memberId, long postId) {
        entities.createQuery("delete from Bookmark b where b.memberId = :member and b.postId = :post")
                .setParameter("member", memberId)
                .setParameter("post", postId)
                .executeUpdate();
    }

    /** Bookmarked posts that can still be read, latest bookmark first. */
    List<PostRow> listBookmarked(long memberId, int size) {
        return entities.createQuery("""
                        select new org.cohort.posts.PostRow(p.id, p.slug, p.kind, p.title, p.excerpt, p.tldr,
                            p.language, a.handle, a.name, c.slug, c.name, p.publishedAt, p.words, p.commentCount,
                            p.anonymousSince, p.standing)
                        from Bookmark b, Post p join p.author a join p.channel c
                        where b.memberId = :member and p.id = b.postId and p.publishedAt is not null
                        order by b.madeAt desc, b.postId desc
                        """, PostRow.class)
                .setParameter("member", memberId)
                .setMaxResults(size)
                .getResultList();
    }
}
