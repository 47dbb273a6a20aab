package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.LimitedQueries;

@ApplicationScoped
class CommentRepository {

    // The outer join keeps the comments' index in the lead, the order names its columns from the first, and the first
    // condition on the thread's place alone bounds its range: so a page costs the same however many comments there are.
    private static final String ROW = """
            select new org.cohort.comments.CommentRow(c.id, c.version, c.parentId, c.threadId, c.threadPlace, a.id, a.handle,
                a.name, a.role, i.accessKey, i.fileName, c.html, c.createdAt, c.editedAt, c.removedAt)
            from Comment c left join c.author a left join a.picture i where c.postId = :post
            """;

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    void save(Comment comment) {
        entities.persist(comment);
        comment.beginThreadUnlessReply();
        entities.flush();
    }

    Comment get(long id) {
        return find(id).orElseThrow(() -> new NotFound("comments.missing"));
    }

    Optional<Comment> find(long id) {
        return entities.createQuery("""
                        select c from Comment c join fetch c.author join fetch c.post p
                        join fetch p.author join fetch p.channel where c.id = :id
                        """, Comment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of these numbers that everybody can read, with their posts. */
    List<Comment> listVisible(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("""
                                select c from Comment c join fetch c.post p
                                where c.id in :ids and c.removedAt is null and p.publishedAt is not null
                                """, Comment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The comment of this post, unless it was taken away. */
    Optional<Comment> findToAnswer(long postId, long id) {
        return entities.createQuery(
                        "select c from Comment c where c.id = :id and c.postId = :post and c.removedAt is null",
                        Comment.class)
                .setParameter("id", id)
                .setParameter("post", postId)
                .getResultStream()
                .findFirst();
    }

    Optional<Comment> findSubmitted(long authorId, String submissionKey) {
        return entities.createQuery(
                        "select c from Comment c where c.author.id = :author and c.submissionKey = :key", Comment.class)
                .setParameter("author", authorId)
                .setParameter("key", submissionKey)
                .getResultStream()
                .findFirst();
    }

    /** Comments behind a place, in the order of reading. */
    List<CommentRow> listAfter(long postId, CommentPlace place, int size) {
        return rows(
                        " and c.threadPlace >= :place and (c.threadPlace > :place or c.id > :id)"
                                + " order by c.postId, c.threadPlace, c.id",
                        postId,
                        place,
                        size)
                .getResultList();
    }

    Map<Long, String> markdownOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select c.id, c.markdown from Comment c where c.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Comments before a place, in the order of reading: those nearest to it. */
    List<CommentRow> listBefore(long postId, CommentPlace place, int size) {
        List<CommentRow> nearestFirst = new ArrayList<>(rows(
                        " and c.threadPlace <= :place and (c.threadPlace < :place or c.id < :id)"
                                + " order by c.postId desc, c.threadPlace desc, c.id desc",
                        postId,
                        place,
                        size)
                .getResultList());
        Collections.reverse(nearestFirst);
        return nearestFirst;
    }

    private TypedQuery<CommentRow> rows(String condition, long postId, CommentPlace place, int size) {
        return limited.of(ROW + condition, CommentRow.class, size)
                .setParameter("post", postId)
                .setParameter("place", place.threadPlace())
                .setParameter("id", place.id());
    }

    /** The first comment that came after the one a reader saw last, and that they did not write themselves. */
    Optional<CommentPlace> firstAfter(long postId, long lastSeenId, long readerId) {
        return limited.of("""
                        select new org.cohort.comments.CommentPlace(c.threadId, c.id) from Comment c
                        where c.postId = :post and c.id > :seen and c.removedAt is null and c.author.id <> :reader
                        order by c.postId, c.threadPlace, c.id
                        """, CommentPlace.class, 1)
                .setParameter("post", postId)
                .setParameter("seen", lastSeenId)
                .setParameter("reader", readerId)
                .getResultStream()
                .findFirst();
    }

    /** Where a comment stands now; empty where the post has none of this number. */
    Optional<CommentPlace> placeOf(long postId, long id) {
        return entities.createQuery(
                        "select c.threadId, c.threadPlace from Comment c where c.id = :id and c.postId = :post",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("post", postId)
                .getResultStream()
                .findFirst()
                .map(row -> CommentPlace.at((Long) row[0], (Long) row[1], id));
    }

    /** The place of a thread, which nobody moves until the transaction ends. */
    long holdPlaceOf(long threadId) {
        Object place = entities.createNativeQuery("select thread_place from comment where id = ?1 for update")
                .setParameter(1, threadId)
                .getSingleResult();
        return ((Number) (place instanceof Object[] columns ? columns[0] : place)).longValue();
    }

    /** Moves a thread by so many steps, in the statement itself so that readers of one moment all count. */
    void lift(long threadId, int steps) {
        // The first comment before its replies: whoever holds it keeps others from adding one meanwhile.
        for (String rows : List.of("id = ?2", "thread_id = ?2 and id <> ?2")) {
            entities.createNativeQuery("update comment set thread_place = thread_place - ?1 where " + rows)
                    .setParameter(1, steps * CommentPlace.STEP)
                    .setParameter(2, threadId)
                    .executeUpdate();
        }
    }

    /**
     * Keeps the post's own count, in the statement itself so that writers at one moment all count. In SQL, because an
     * update in JPQL would count up the post's version and disturb who is editing it.
     */
    void countOneMore(long postId, Instant at) {
        entities.createNativeQuery(
                        "update post set comment_count = comment_count + 1, last_comment_at = ? where id = ?")
                .setParameter(1, at.atOffset(ZoneOffset.UTC))
                .setParameter(2, postId)
                .executeUpdate();
    }

    /** Counts anew after a removal, which may have taken the last one. */
    void recount(long postId) {
        entities.createNativeQuery("""
                        update post set
                        comment_count = (select count(*) from comment c where c.post_id = post.id and c.removed_at is null),
                        last_comment_at =
                            (select max(c.created_at) from comment c where c.post_id = post.id and c.removed_at is null)
                        where id = ?1
                        """).setParameter(1, postId).executeUpdate();
    }

    long countBy(long authorId) {
        return entities.createQuery("""
                        select count(c) from Comment c join c.post p
                        where c.author.id = :author and c.removedAt is null and p.publishedAt is not null
                            and (p.anonymousSince is null or p.authorId <> :author)
                        """, Long.class)
                .setParameter("author", authorId)
                .getSingleResult();
    }
}
