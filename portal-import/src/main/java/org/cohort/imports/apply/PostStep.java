package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohort.comments.CommentIntake;
import org.cohort.imports.apply.ImportReport.Outcome;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.PostDetails;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.posts.Post;
import org.cohort.posts.PostIntake;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostText;

/** One post of a plan with its files, comments and reactions, in one transaction. */
@ApplicationScoped
@Transactional
class PostStep {

    /** Longer ones are no addresses that anybody wrote into a link. */
    private static final int LONGEST_PATH = 500;

    @Inject
    ImportItemRepository items;

    @Inject
    AttachmentStep attachments;

    @Inject
    CommentStep comments;

    @Inject
    PostIntake posts;

    @Inject
    CommentIntake reactions;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    /** What {@link #take} would do. */
    Outcome compare(String source, ImportedPost imported) {
        return items.find(key(source, imported))
                .map(before -> before.hash().equals(Hash.of(imported)) ? Outcome.UNCHANGED : Outcome.CHANGED)
                .orElse(Outcome.NEW);
    }

    /** Writes the post unless it stands here as the source has it. */
    Outcome take(Actor actor, ImportPlan plan, ImportedPost imported, KnownMembers known, Channels channels)
            throws IOException {
        Outcome outcome = compare(plan.source(), imported);
        if (outcome == Outcome.UNCHANGED) {
            return outcome;
        }
        String key = key(plan.source(), imported);
        Optional<ImportItem> before = items.find(key);
        List<Member> authors = authors(imported, known);
        Map<String, Long> files = attachments.take(plan, imported, authors.get(0));
        Post post = posts.take(
                actor,
                before.map(item -> item.content().id()).orElse(null),
                text(imported, files, channels),
                authors,
                origin(imported.details()));
        if (before.isPresent()) {
            items.rehash(key, Hash.of(imported));
        } else {
            items.save(key, new ImportItem(post.ref(), Hash.of(imported)), clock.instant());
        }
        items.remember("/posts/" + imported.slug(), post.getId());
        imported.formerPaths().stream()
                .filter(path -> path.length() <= LONGEST_PATH)
                .forEach(path -> items.remember(path, post.getId()));
        comments.take(actor, plan.source(), post, imported, known);
        react(actor, post.ref(), imported.details().reactions(), known, post.getCreatedAt());
        return outcome;
    }

    /** Gives what the source's readers gave; those whom the plan does not know are left out. */
    void react(Actor actor, ContentRef content, Map<String, List<String>> given, KnownMembers known, Instant at) {
        given.forEach((emoji, handles) ->
                known.ids(handles).forEach(id -> reactions.react(actor, content, emoji, members.get(id), at)));
    }

    private List<Member> authors(ImportedPost imported, KnownMembers known) {
        List<String> named = imported.details().authors();
        return (named.isEmpty() ? List.of(KnownMembers.NOBODY) : named)
                .stream().map(known::id).distinct().map(id -> members.get(id)).toList();
    }

    private PostText text(ImportedPost imported, Map<String, Long> files, Channels channels) throws IOException {
        PostDetails details = imported.details();
        Long cover = details.cover() == null ? null : files.get(details.cover());
        return new PostText(
                kind(details.kind()),
                channels.of(details.channel()),
                details.title(),
                attachments.addressed(imported.markdown(), files),
                details.tldr(),
                details.tags(),
                details.language(),
                cover,
                cover == null ? null : details.coverAlt(),
                details.canonicalUrl(),
                details.basedOn(),
                details.series(),
                details.seriesPart(),
                details.inProgress(),
                details.subject(),
                details.anonymous());
    }

    private PostText.Origin origin(PostDetails details) {
        Instant published = details.publishedAt() == null ? clock.instant() : details.publishedAt();
        return new PostText.Origin(
                published, details.draft() ? null : published, details.updatedAt(), details.excerpt());
    }

    private static PostKind kind(String word) {
        for (PostKind kind : PostKind.values()) {
            if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return PostKind.ARTICLE;
    }

    private static String key(String source, ImportedPost imported) {
        return source + "/post:" + imported.source();
    }
}
