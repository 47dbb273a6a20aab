package org.cohort.imports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedMember;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SourceTree;
import org.junit.jupiter.api.Test;

/** The demo community is what it promises on whatever day, and a plan of it has nothing to warn of. */
class DemoCommunityTest {

    private static final Clock LONG_BEFORE = Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final ImportPlan plan = read();

    private static ImportPlan read() {
        try (SourceTree demo = SourceTree.open(Path.of("../demo"))) {
            return new Readers(LONG_BEFORE).choose(demo, Optional.empty()).read(demo);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void it_is_a_small_cohort_that_writes_and_answers() {
        assertThat(plan.kind()).isEqualTo("jekyll");
        assertThat(plan.members()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(published()).hasSizeBetween(20, 30);
        assertThat(published().stream().mapToInt(ImportedPost::countComments).sum())
                .isGreaterThanOrEqualTo(150);
    }

    @Test
    void every_role_has_somebody_to_try() {
        assertThat(List.of("grace", "mary", "ada", "lin"))
                .allSatisfy(handle -> assertThat(plan.members())
                        .extracting(ImportedMember::handle)
                        .contains(handle));
        assertThat(plan.members())
                .filteredOn(member -> member.handle().equals("grace"))
                .extracting(ImportedMember::role)
                .containsExactly("organiser");
        assertThat(plan.members())
                .filteredOn(member -> member.handle().equals("mary"))
                .extracting(ImportedMember::role)
                .containsExactly("moderator");
        assertThat(plan.channels()).anyMatch(channel -> channel.slug().equals("help"));
    }

    @Test
    void it_shows_what_a_post_can_be() {
        assertThat(published())
                .extracting(post -> post.details().kind())
                .contains("article", "question", "discussion", "announcement", "showcase");
        assertThat(published().stream()
                        .map(post -> post.details().language())
                        .filter(Objects::nonNull)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(5)
                .contains("en", "ar");
        assertThat(published())
                .anyMatch(post -> post.details().series() != null)
                .anyMatch(post -> post.details().cover() != null)
                .anyMatch(post -> post.details().inProgress())
                .anyMatch(post -> post.details().basedOn() != null)
                .anyMatch(post -> post.details().anonymous())
                .anyMatch(post -> post.details().subject() != null)
                .anyMatch(post -> post.comments().stream().anyMatch(comment -> comment.accepted()));
    }

    @Test
    void nothing_of_it_is_cut_or_missing() {
        assertThat(plan.posts()).allSatisfy(post -> assertThat(post.warnings()).isEmpty());
        assertThat(plan.skipped())
                .extracting(skipped -> skipped.source())
                .noneMatch(source -> source.startsWith("_posts/") || source.startsWith("assets/"));
    }

    private List<ImportedPost> published() {
        return plan.posts().stream().filter(post -> !post.details().draft()).toList();
    }
}
