package org.cohort.imports.markdown;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.cohort.imports.content.Authors;
import org.cohort.imports.content.FolderPosts;
import org.cohort.imports.content.Leftovers;
import org.cohort.imports.content.PostAssembly;
import org.cohort.imports.content.Site;
import org.cohort.imports.content.SiteAddress;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SourceTree;

/** Reads what no other reader knows, as long as it is Markdown or HTML. */
public final class MarkdownFolderReader implements SiteReader {

    private static final Set<String> TEXTS = Set.of("md", "mdx", "markdown", "mkd", "mkdn", "html", "htm");

    private final Clock clock;

    /** @param clock says which posts are dated in the future */
    public MarkdownFolderReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "markdown";
    }

    @Override
    public int detects(SourceTree source) {
        return source.files().stream().anyMatch(file -> TEXTS.contains(file.extension())) ? 1 : 0;
    }

    @Override
    public ImportPlan read(SourceTree source) {
        FolderPosts found = new FolderPosts(source, true);
        Authors authors = new Authors(List.of(), null);
        Site site = new Site(
                source, SiteAddress.UNKNOWN, List.of(), ZoneOffset.UTC, new Shortcodes(), authors, false, clock);
        PostAssembly assembly = new PostAssembly(site);
        List<ImportedPost> posts = assembly.assemble(found.posts());
        return new ImportPlan(
                source.name(),
                kind(),
                posts,
                Leftovers.of(source, posts, assembly.files(), found.reasons()),
                authors.members(),
                List.of(),
                assembly.files().attachments());
    }
}
