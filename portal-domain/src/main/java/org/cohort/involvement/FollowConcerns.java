package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ConcernedMembers;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;

/**
 * A post concerns those who followed its series or author before it, a comment those who followed its post. What is new in
 * a channel or a tag stands on its followers' home page and rings no bell: there is too much of it.
 */
@ApplicationScoped
class FollowConcerns implements ConcernedMembers {

    @Inject
    ListenerRepository listeners;

    @Override
    public Map<Reason, Set<Long>> of(ContentRef content) {
        return switch (content.kind()) {
            case ContentRef.POST -> Map.of(Reason.FOLLOWED, listeners.followersOfPost(content.id()));
            case ContentRef.COMMENT -> Map.of(Reason.FOLLOWED, listeners.followersOfComment(content.id()));
            default -> Map.of();
        };
    }
}
