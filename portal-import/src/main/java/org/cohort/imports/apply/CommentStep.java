package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.cohort.comments.Comment;
import org.cohort.comments.CommentIntake;
import org.cohort.imports.model.ImportedComment;
import org.cohort.imports.model.ImportedPost;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.posts.Post;
import org.cohort.questions.AnswerIntake;
import org.jspecify.annotations.Nullable;

/** The comments of one post of a plan. */
@ApplicationScoped
@Transactional
class CommentStep {

    @Inject
    ImportItemRepository items;

    @Inject
    CommentIntake intake;

    @Inject
    AnswerIntake answers;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    /** Writes those that are new or changed, in the order of the source. */
    void take(Actor actor, String source, Post post, ImportedPost imported, KnownMembers known) {
        for (ImportedComment comment : imported.comments()) {
            Comment written = take(actor, source, post, null, comment, known);
            for (ImportedComment reply : comment.replies()) {
                take(actor, source, post, written, reply, known);
            }
        }
    }

    private Comment take(
            Actor actor,
            String source,
            Post post,
            @Nullable Comment inReplyTo,
            ImportedComment imported,
            KnownMembers known) {
        String key = source + "/comment:" + imported.source();
        Optional<ImportItem> before = items.find(key);
        Comment comment = before.isPresent()
                ? intake.rewrite(actor, before.get().content().id(), imported.markdown())
                : intake.take(
                        actor,
                        post,
                        members.get(known.id(imported.author())),
                        inReplyTo,
                        imported.markdown(),
                        imported.at());
        if (before.isEmpty()) {
            items.save(key, new ImportItem(comment.ref(), Hash.of(imported)), clock.instant());
        }
        if (imported.accepted()) {
            answers.accept(actor, comment, imported.at());
        }
        imported.reactions()
                .forEach((emoji, handles) -> known.ids(handles)
                        .forEach(id -> intake.react(actor, comment.ref(), emoji, members.get(id), imported.at())));
        return comment;
    }
}
