package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ConcernedMembers;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;
import org.cohort.people.MemberService;
import org.cohort.text.Mentions;

/** A published post concerns those it mentions. */
@ApplicationScoped
class PostConcerns implements ConcernedMembers {

    @Inject
    PostRepository posts;

    @Inject
    MemberService members;

    @Override
    public Map<Reason, Set<Long>> of(ContentRef content) {
        if (!content.kind().equals(ContentRef.POST)) {
            return Map.of();
        }
        return posts.find(content.id())
                .filter(Post::isPublished)
                .map(post -> Map.of(Reason.MENTION, members.numbersOf(Mentions.in(post.getHtml()))))
                .orElse(Map.of());
    }
}
