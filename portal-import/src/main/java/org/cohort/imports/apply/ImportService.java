package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedMember;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.plan.Readers;
import org.cohort.imports.source.SourceTree;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.Sentences;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/**
 * Carries out an import. Each member and each post with its comments is one transaction: killed at any moment and run
 * again, an import ends as if it had never been killed; run twice, it changes nothing the second time.
 */
@ApplicationScoped
public class ImportService {

    @Inject
    MemberStep memberStep;

    @Inject
    ChannelStep channelStep;

    @Inject
    PostStep postStep;

    @Inject
    Sentences sentences;

    @Inject
    Clock clock;

    /**
     * Reads a source and carries its plan out.
     *
     * @param progress gets the number of posts done and of all posts, after each post
     * @throws ImportException with one sentence where the source cannot be read
     * @throws DomainException as {@link #check} does, before anything is written
     */
    public ImportReport run(
            Actor actor, Path source, Optional<String> kind, ImportOptions options, ObjIntConsumer<Integer> progress) {
        check(actor, options);
        try (SourceTree tree = SourceTree.open(source)) {
            return carryOut(actor, new Readers(clock).choose(tree, kind).read(tree), options, progress);
        } catch (IOException e) {
            throw new ImportException("%s cannot be read: %s.".formatted(source, e.getMessage()), e);
        }
    }

    /** Refuses what {@link #run} cannot do as it is wished: a channel or a member that is not here. */
    public void check(Actor actor, ImportOptions options) {
        actor.mustBe(Role.ORGANISER);
        channelStep.check(options);
        memberStep.check(options);
    }

    /** Reads a source and says what an import of it would do. */
    public ImportPlan plan(Actor actor, Path source) {
        actor.mustBe(Role.ORGANISER);
        try (SourceTree tree = SourceTree.open(source)) {
            return new Readers(clock).choose(tree, Optional.empty()).read(tree);
        } catch (IOException e) {
            throw new ImportException("%s cannot be read: %s.".formatted(source.getFileName(), e.getMessage()), e);
        }
    }

    /** Whether something of this source was imported before. */
    public boolean knows(Path source) {
        return memberStep.knows(String.valueOf(source.getFileName()));
    }

    /** Says what {@link #run} would do, and changes nothing. */
    public ImportReport dryRun(Actor actor, Path source, Optional<String> kind) {
        actor.mustBe(Role.ORGANISER);
        try (SourceTree tree = SourceTree.open(source)) {
            ImportPlan plan = new Readers(clock).choose(tree, kind).read(tree);
            ImportReport report = new ImportReport(plan, true);
            plan.posts().forEach(post -> report.count(post, postStep.compare(plan.source(), post)));
            return report;
        } catch (IOException e) {
            throw new ImportException("%s cannot be read: %s.".formatted(source, e.getMessage()), e);
        }
    }

    private ImportReport carryOut(
            Actor actor, ImportPlan plan, ImportOptions options, ObjIntConsumer<Integer> progress) {
        ImportReport report = new ImportReport(plan, false);
        Map<String, Long> members = new HashMap<>();
        for (ImportedMember member : plan.members()) {
            members.put(member.handle(), memberStep.take(plan.source(), member, options));
        }
        if (plan.posts().stream().anyMatch(post -> post.details().authors().isEmpty())) {
            members.put(
                    KnownMembers.NOBODY, memberStep.take(plan.source(), ImportedMember.named(plan.source()), options));
        }
        Channels channels = channelStep.take(actor, plan, options);
        int done = 0;
        for (ImportedPost post : plan.posts()) {
            try {
                report.count(post, postStep.take(actor, plan, post, new KnownMembers(members), channels));
            } catch (DomainException refused) {
                report.refuse(post.source(), sentences.say(refused));
            } catch (IOException unreadable) {
                report.refuse(post.source(), "a file of it cannot be read: " + unreadable.getMessage());
            }
            done++;
            progress.accept(plan.posts().size(), done);
        }
        return report;
    }
}
