package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohort.posts.Standing;

@ApplicationScoped
class AnswerRepository {

    @Inject
    EntityManager entities;

    Optional<AcceptedAnswer> find(long postId) {
        return Optional.ofNullable(entities.find(AcceptedAnswer.class, postId));
    }

    void save(AcceptedAnswer accepted) {
        entities.persist(accepted);
        entities.flush();
    }

    void delete(AcceptedAnswer accepted) {
        entities.remove(accepted);
        entities.flush();
    }

    /** The acceptance of an answer that still stands. */
    Optional<Acceptance> findShown(long postId) {
        return entities.createQuery("""
                        select new org.cohort.questions.Acceptance(a.commentId, p.author.id, m.id, m.handle, m.name,
                            a.acceptedAt)
                        from AcceptedAnswer a, Comment c, Post p, Member m
                        where a.postId = :post and c.id = a.commentId and c.removedAt is null and p.id = a.postId
                        and m.id = a.acceptedBy
                        """, Acceptance.class)
                .setParameter("post", postId)
                .getResultStream()
                .findFirst();
    }

    /** The number of who wrote this answer, if it is an accepted one that still stands. */
    Optional<Long> findAuthorOfAccepted(long answerId) {
        return entities.createQuery("""
                        select c.author.id from AcceptedAnswer a, Comment c
                        where a.commentId = :answer and c.id = a.commentId and c.removedAt is null
                        """, Long.class)
                .setParameter("answer", answerId)
                .getResultStream()
                .findFirst();
    }

    /** Keeps the copy that lists read in step. In SQL, because an update in JPQL would disturb who is editing the post. */
    void stand(long postId, Standing standing) {
        entities.createNativeQuery("update post set standing = ?1 where id = ?2")
                .setParameter(1, standing.name())
                .setParameter(2, postId)
                .executeUpdate();
    }

    boolean hasMeToo(long answerId, long memberId) {
        return !entities.createQuery(
                        "select m.memberId from MeToo m where m.commentId = :answer and m.memberId = :member",
                        Long.class)
                .setParameter("answer", answerId)
                .setParameter("member", memberId)
                .getResultList()
                .isEmpty();
    }

    void save(MeToo meToo) {
        entities.persist(meToo);
        entities.flush();
    }

    int deleteMeToo(long answerId, long memberId) {
        return entities.createQuery("delete from MeToo m where m.commentId = :answer and m.memberId = :member")
                .setParameter("answer", answerId)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    /** Counts for many answers at once. */
    List<MeTooCount> meToos(List<Long> answerIds, long readerId) {
        if (answerIds.isEmpty()) {
            return List.of();
        }
        String numbers =
                IntStream.range(2, 2 + answerIds.size()).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
        // In SQL, because EclipseLink writes all values into a statement that has a case in it.
        Query query = entities.createNativeQuery("""
                select comment_id, count(*), max(case when member_id = ?1 then 1 else 0 end)
                from me_too where comment_id in (%s) group by comment_id
                """.formatted(numbers)).setParameter(1, readerId);
        for (int i = 0; i < answerIds.size(); i++) {
            query.setParameter(i + 2, answerIds.get(i));
        }
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> (Object[]) row)
                        .map(row -> new MeTooCount(number(row[0]), number(row[1]), number(row[2]) > 0))
                        .toList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
