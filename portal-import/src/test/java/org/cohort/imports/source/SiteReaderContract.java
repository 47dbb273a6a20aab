package org.cohort.imports.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.fixtures.Sites;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedAttachment;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.SkippedSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every reader keeps, shown on a small site of its kind. */
public abstract class SiteReaderContract {

    /** The day on which all sites of the tests are read. */
    protected static final Clock TODAY = Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Pattern LINK_TO_POST = Pattern.compile("[(\"]/posts/([^)\"#\\s]+)");
    private static final Pattern ATTACHMENT = Pattern.compile("attachment:([^)\"\\s]+)");

    protected abstract SiteReader reader();

    /** The site: at least one draft, a picture, and two posts that link to each other. */
    protected abstract Path site();

    protected abstract Set<String> drafts();

    /** Where one more post would lie. */
    protected abstract String newPost();

    @Test
    void the_site_is_recognised() throws IOException {
        try (SourceTree source = SourceTree.open(site())) {
            assertThat(reader().detects(source)).isPositive();
        }
    }

    @Test
    void the_same_files_give_the_same_plan() throws IOException {
        assertThat(withoutContents(read(site()))).isEqualTo(withoutContents(read(site())));
    }

    @Test
    void an_archive_gives_the_plan_of_its_folder(@TempDir Path folder) throws IOException {
        ImportPlan ofArchive = read(Sites.zip(site(), folder.resolve("site.zip")));
        ImportPlan ofFolder = read(site());
        assertThat(ofArchive.posts()).isEqualTo(ofFolder.posts());
        assertThat(ofArchive.skipped()).isEqualTo(ofFolder.skipped());
        assertThat(ofArchive.members()).isEqualTo(ofFolder.members());
    }

    @Test
    void drafts_and_nothing_else_are_marked_as_such() throws IOException {
        Set<String> marked = new HashSet<>();
        for (ImportedPost post : read(site()).posts()) {
            if (post.details().draft()) {
                marked.add(post.source());
            }
        }
        assertThat(marked).isEqualTo(drafts());
    }

    @Test
    void a_post_with_a_broken_head_is_there_with_a_warning(@TempDir Path folder) throws IOException {
        Path site = Sites.copy(site(), folder.resolve("site"));
        Path broken = site.resolve(newPost());
        Files.createDirectories(broken.getParent());
        Files.writeString(
                broken, "---\ntitle: \"One: \"two\" [three\ndate: 2021-05-05 00:00 UTC\ntags: [a, b\n---\nWords.\n");
        ImportedPost post = post(read(site), newPost());
        assertThat(post.warnings()).isNotEmpty();
        assertThat(post.markdown()).contains("Words.");
        assertThat(post.details().publishedAt()).isEqualTo(Instant.parse("2021-05-05T00:00:00Z"));
    }

    @Test
    void a_file_that_cannot_be_read_is_skipped_with_a_reason(@TempDir Path folder) throws IOException {
        Path site = Sites.copy(site(), folder.resolve("site"));
        Path large = site.resolve(newPost());
        Files.createDirectories(large.getParent());
        Files.write(large, new byte[(int) SourceFile.LARGEST_TEXT + 1]);
        assertThat(read(site).skipped())
                .filteredOn(skipped -> skipped.source().equals(newPost()))
                .extracting(SkippedSource::reason)
                .containsExactly("cannot be read: larger than 8 MB");
    }

    @Test
    void every_file_is_a_post_or_attached_or_skipped_with_a_reason() throws IOException {
        ImportPlan plan = read(site());
        List<String> told = new ArrayList<>();
        plan.posts().forEach(post -> told.add(post.source()));
        plan.attachments().forEach(attachment -> told.add(attachment.source()));
        plan.skipped().forEach(skipped -> told.add(skipped.source()));
        try (SourceTree source = SourceTree.open(site())) {
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            source.files().stream().map(SourceFile::path).toList());
        }
        assertThat(plan.skipped()).noneMatch(skipped -> skipped.reason().isBlank());
    }

    @Test
    void links_between_posts_and_to_files_lead_to_something_in_the_plan() throws IOException {
        ImportPlan plan = read(site());
        Set<String> slugs = new HashSet<>();
        plan.posts().forEach(post -> slugs.add(post.slug()));
        Set<String> files = new HashSet<>();
        plan.attachments().forEach(attachment -> files.add(attachment.path()));
        int links = 0;
        for (ImportedPost post : plan.posts()) {
            for (Matcher link = LINK_TO_POST.matcher(post.markdown()); link.find(); links++) {
                assertThat(slugs).contains(link.group(1));
            }
            for (Matcher link = ATTACHMENT.matcher(post.markdown()); link.find(); ) {
                assertThat(post.attachments()).contains(link.group(1));
            }
            assertThat(files).containsAll(post.attachments());
        }
        assertThat(slugs).hasSize(plan.posts().size());
        assertThat(links).isGreaterThanOrEqualTo(2);
        assertThat(files).isNotEmpty();
    }

    protected final ImportPlan read(Path site) throws IOException {
        try (SourceTree source = SourceTree.open(site)) {
            return reader().read(source);
        }
    }

    protected static ImportedPost post(ImportPlan plan, String source) {
        return plan.posts().stream()
                .filter(post -> post.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError(source + " is not among the posts: " + plan.skipped()));
    }

    private static List<Object> withoutContents(ImportPlan plan) {
        return List.of(
                plan.posts(),
                plan.skipped(),
                plan.members(),
                plan.channels(),
                plan.attachments().stream().map(ImportedAttachment::path).toList());
    }
}
