package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;

/** Who listens to a thing, and who does not want to. In SQL, because it asks what other features keep. */
@ApplicationScoped
class ListenerRepository {

    private static final String FOLLOWERS_OF_POST = """
            select i.member_id from involvement i join post p on p.series_id = i.subject_id
            where p.id = ?1 and p.published_at > i.chosen_at and i.subject_kind = 'series' and i.level = 'FOLLOWING'
            union
            select i.member_id from involvement i join post p on p.author_id = i.subject_id
            where p.id = ?1 and p.published_at > i.chosen_at and i.subject_kind = 'member' and i.level = 'FOLLOWING'
                and p.anonymous_since is null
            """;

    private static final String FOLLOWERS_OF_COMMENT = """
            select i.member_id from involvement i join comment c on c.post_id = i.subject_id
            where c.id = ?1 and c.created_at > i.chosen_at and c.removed_at is null
                and i.subject_kind = 'post' and i.level = 'FOLLOWING'
            """;

    private static final String MUTED_AUTHOR_OF_POST = """
            select i.member_id from involvement i join post p on p.author_id = i.subject_id
            where p.id = ?1 and p.anonymous_since is null and i.subject_kind = 'member' and i.level = 'MUTED'
            """;

    /** An asker without a name stays so in the comments on the question. */
    private static final String MUTED_AUTHOR_OF_COMMENT = """
            select i.member_id from involvement i join comment c on c.author_id = i.subject_id join post p on p.id = c.post_id
            where c.id = ?1 and (p.anonymous_since is null or p.author_id <> c.author_id)
                and i.subject_kind = 'member' and i.level = 'MUTED'
            """;

    private static final String MUTED_PLACE_OF_POST = """
            select i.member_id from involvement i join post p on p.channel_id = i.subject_id
            where p.id = ?1 and i.subject_kind = 'channel' and i.level = 'MUTED'
            union
            select i.member_id from involvement i join post p on p.series_id = i.subject_id
            where p.id = ?1 and i.subject_kind = 'series' and i.level = 'MUTED'
            union
            select i.member_id from involvement i join post_tag t on t.tag_id = i.subject_id
            where t.post_id = ?1 and i.subject_kind = 'tag' and i.level = 'MUTED'
            """;

    private static final String MUTED_PLACE_OF_COMMENT = """
            select i.member_id from involvement i join comment c on c.post_id = i.subject_id
            where c.id = ?1 and i.subject_kind = 'post' and i.level = 'MUTED'
            """;

    @Inject
    EntityManager entities;

    Set<Long> followersOfPost(long postId) {
        return members(FOLLOWERS_OF_POST, postId);
    }

    Set<Long> followersOfComment(long commentId) {
        return members(FOLLOWERS_OF_COMMENT, commentId);
    }

    /** Nobody for what is neither a post nor a comment. */
    Set<Long> whoMutedAuthor(ContentRef content) {
        return members(content, MUTED_AUTHOR_OF_POST, MUTED_AUTHOR_OF_COMMENT);
    }

    /** Whoever muted what a post stands in, or the post that a comment stands on. */
    Set<Long> whoMutedPlace(ContentRef content) {
        return members(content, MUTED_PLACE_OF_POST, MUTED_PLACE_OF_COMMENT);
    }

    private Set<Long> members(ContentRef content, String ofPost, String ofComment) {
        return switch (content.kind()) {
            case ContentRef.POST -> members(ofPost, content.id());
            case ContentRef.COMMENT -> members(ofComment, content.id());
            default -> Set.of();
        };
    }

    private Set<Long> members(String sql, long id) {
        return ((List<?>) entities.createNativeQuery(sql).setParameter(1, id).getResultList())
                .stream().map(number -> ((Number) number).longValue()).collect(Collectors.toSet());
    }
}
