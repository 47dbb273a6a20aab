package org.cohort.comments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.ConcernedMembers;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.posts.Post;
import org.cohort.text.Mentions;

/** A comment concerns the authors of its post, whoever it answers, and those it mentions. */
@ApplicationScoped
class CommentConcerns implements ConcernedMembers {

    @Inject
    CommentRepository comments;

    @Inject
    MemberService members;

    @Override
    public Map<Reason, Set<Long>> of(ContentRef content) {
        if (!content.kind().equals(ContentRef.COMMENT)) {
            return Map.of();
        }
        return comments.find(content.id())
                .filter(comment -> !comment.isRemoved() && comment.getPost().isPublished())
                .map(this::of)
                .orElse(Map.of());
    }

    private Map<Reason, Set<Long>> of(Comment comment) {
        Map<Reason, Set<Long>> concerned = new EnumMap<>(Reason.class);
        concerned.put(Reason.MENTION, members.numbersOf(Mentions.in(comment.getHtml())));
        concerned.put(Reason.REPLY, answered(comment));
        concerned.put(Reason.COMMENT, authors(comment.getPost()));
        return concerned;
    }

    private Set<Long> answered(Comment comment) {
        Set<Long> answered = new HashSet<>();
        Long parent = comment.getParentId();
        if (parent != null) {
            answered.add(comments.get(parent).getAuthor().getId());
        }
        return answered;
    }

    private static Set<Long> authors(Post post) {
        return Stream.concat(Stream.of(post.getAuthor()), post.getCoauthors().stream())
                .map(Member::getId)
                .collect(Collectors.toSet());
    }
}
