package org.cohort.imports.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohort.imports.fixtures.Sites;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedComment;
import org.cohort.imports.model.ImportedMember;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SiteReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JekyllReaderTest extends SiteReaderContract {

    private final Path made;

    JekyllReaderTest(@TempDir Path made) {
        this.made = made;
    }

    @Override
    protected SiteReader reader() {
        return new JekyllReader(TODAY);
    }

    @Override
    protected Path site() {
        return Sites.of("jekyll-small");
    }

    @Override
    protected Set<String> drafts() {
        return Set.of("_drafts/not-yet.md");
    }

    @Override
    protected String newPost() {
        return "_posts/2021-05-05-new.md";
    }

    @Test
    void a_member_of_the_community_keeps_all_that_the_data_file_says() throws IOException {
        ImportedMember ada = read(site()).members().get(0);
        assertThat(ada)
                .isEqualTo(new ImportedMember(
                        "ada",
                        "Ada Moreira",
                        "member",
                        "ada@example.org",
                        "Porto, Portugal",
                        "Europe/Lisbon",
                        List.of("pt", "en"),
                        Instant.parse("2021-01-04T09:00:00Z"),
                        "I draw parse trees on napkins.",
                        List.of(new ImportedMember.Link("Napkins", "https://example.org/napkins"))));
    }

    @Test
    void comments_come_with_their_replies_and_reactions() throws IOException {
        List<ImportedComment> comments =
                post(read(site()), "_posts/2021-02-11-parsing-by-hand.md").comments();
        assertThat(comments).hasSize(1);
        assertThat(comments.get(0).reactions()).isEqualTo(Map.of("👍", List.of("ada")));
        assertThat(comments.get(0).replies())
                .extracting(ImportedComment::author)
                .containsExactly("ada");
    }

    @Test
    void a_post_dated_in_the_future_stays_a_draft_unless_the_site_shows_such_posts() throws IOException {
        Map<String, String> files = Map.of("_posts/2022-06-01-later.md", "---\ntitle: Later\n---\nWords.");
        assertThat(only(files).details().draft()).isTrue();
        assertThat(only(Map.of("_config.yml", "future: true")).details().draft())
                .isFalse();
    }

    @Test
    void a_time_without_an_offset_is_of_the_sites_zone() throws IOException {
        ImportedPost post = only(Map.of(
                "_config.yml", "timezone: America/New_York",
                "_posts/2021-07-01-noon.md", "---\ntitle: Noon\ndate: 2021-07-01 12:00\n---\nWords."));
        assertThat(post.details().publishedAt()).isEqualTo(Instant.parse("2021-07-01T16:00:00Z"));
    }

    @Test
    void the_old_addresses_of_a_post_are_kept_the_main_one_first() throws IOException {
        ImportedPost post = only(Map.of(
                "_config.yml",
                "permalink: pretty",
                "_posts/2021-07-01-noon.md",
                "---\ntitle: Noon\ncategories: [Day Light]\nredirect_from: [/n, /noon.php]\n---\nWords."));
        assertThat(post.formerPaths()).containsExactly("/day-light/2021/07/01/noon/", "/n", "/noon.php");
    }

    @Test
    void a_picture_that_is_nowhere_leaves_its_words_in_a_box_and_a_warning() throws IOException {
        ImportedPost post =
                only(Map.of("_posts/2021-07-01-noon.md", "---\ntitle: Noon\n---\n![The <sun>](/img/sun.png)"));
        assertThat(post.markdown()).isEqualTo("<span class=\"missing-image\">The  sun</span>\n");
        assertThat(post.warnings()).containsExactly("The picture /img/sun.png is not in the source.");
    }

    @Test
    void a_link_to_a_page_that_stays_behind_names_the_old_site_where_it_is_known() throws IOException {
        String text = "---\ntitle: Noon\n---\n[About]({{ site.baseurl }}/about/)";
        assertThat(only(Map.of("_posts/2021-07-01-noon.md", text)).markdown()).isEqualTo("About\n");
        assertThat(only(Map.of("_config.yml", "url: https://noon.example.org\nbaseurl: /b/"))
                        .markdown())
                .isEqualTo("[About](https://noon.example.org/b/about/)\n");
    }

    /** Adds the files to the site made so far and reads its only post. */
    private ImportedPost only(Map<String, String> files) throws IOException {
        ImportPlan plan = read(Sites.of(made, files));
        assertThat(plan.posts()).hasSize(1);
        return plan.posts().get(0);
    }
}
