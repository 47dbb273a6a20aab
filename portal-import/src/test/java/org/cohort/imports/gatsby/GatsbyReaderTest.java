package org.cohort.imports.gatsby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cohort.imports.fixtures.Sites;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SiteReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatsbyReaderTest extends SiteReaderContract {

    private final Path made;

    GatsbyReaderTest(@TempDir Path made) {
        this.made = made;
    }

    @Override
    protected SiteReader reader() {
        return new GatsbyReader(TODAY);
    }

    @Override
    protected Path site() {
        return Sites.of("gatsby-small");
    }

    @Override
    protected Set<String> drafts() {
        return Set.of("content/posts/shuttle.md");
    }

    @Override
    protected String newPost() {
        return "content/posts/new/index.md";
    }

    @Test
    void programs_in_a_text_go_and_the_words_inside_components_stay() throws IOException {
        ImportedPost post = mdx("""
                import { Box } from "./box"
                export const a = {
                  b: 1,
                }

                <Box wide={true}>Inside **stays**</Box> {/* gone */}
                <span style={{ color: "red" }} className="quiet">plain</span>
                """);
        assertThat(post.markdown()).isEqualTo("Inside **stays** \n<span class=\"quiet\">plain</span>\n");
    }

    @Test
    void code_keeps_its_imports_and_components() throws IOException {
        String code = "```jsx\nimport A from \"a\"\n<A b={c} />\n```\n";
        assertThat(mdx(code).markdown()).isEqualTo(code);
    }

    @Test
    void a_component_that_closes_itself_is_reported() throws IOException {
        assertThat(mdx("Words <Chart data={all} />").warnings())
                .containsExactly("The component “Chart” is not known here.");
    }

    private ImportedPost mdx(String text) throws IOException {
        String head = "---\ntitle: A post\ndate: 2021-01-01\n---\n";
        return read(Sites.of(made, Map.of("content/posts/a/index.mdx", head + text)))
                .posts()
                .get(0);
    }
}
