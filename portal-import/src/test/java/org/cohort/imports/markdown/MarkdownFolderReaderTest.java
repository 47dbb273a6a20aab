package org.cohort.imports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.cohort.imports.fixtures.Sites;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SiteReaderContract;
import org.junit.jupiter.api.Test;

class MarkdownFolderReaderTest extends SiteReaderContract {

    @Override
    protected SiteReader reader() {
        return new MarkdownFolderReader(TODAY);
    }

    @Override
    protected Path site() {
        return Sites.of("plain-small");
    }

    @Override
    protected Set<String> drafts() {
        return Set.of("content/posts/leaves.md");
    }

    @Override
    protected String newPost() {
        return "content/posts/new.md";
    }

    @Test
    void a_note_without_a_head_is_named_by_its_heading() throws IOException {
        assertThat(post(read(site()), "notes/compost.md").details().title()).isEqualTo("Compost");
    }
}
