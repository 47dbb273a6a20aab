package org.cohort.imports.jekyll;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohort.imports.content.Authors;
import org.cohort.imports.content.Leftovers;
import org.cohort.imports.content.PostAssembly;
import org.cohort.imports.content.Site;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SourceTree;

/** Reads Jekyll sites, Octopress among them. */
public final class JekyllReader implements SiteReader {

    private final Clock clock;

    /** @param clock says which posts are dated in the future */
    public JekyllReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "jekyll";
    }

    @Override
    public int detects(SourceTree source) {
        boolean posts = source.files().stream().anyMatch(file -> ("/" + file.path()).matches(".*/_posts\\w*/.*"));
        boolean config = source.files().stream().anyMatch(file -> file.name().matches("_config\\.ya?ml"));
        boolean hexo = source.hasFolder("scaffolds") || (posts && isHexo(source));
        if (hexo) {
            return 20;
        }
        return posts ? (config ? 90 : 70) : config && source.hasFolder("_layouts") ? 50 : 0;
    }

    /** Hexo has the same folder names; its posts carry no date in their names. */
    private static boolean isHexo(SourceTree source) {
        return source.find("source/_posts").isEmpty()
                && source.files().stream().anyMatch(file -> file.path().startsWith("source/_posts/"))
                && source.files().stream()
                        .filter(file -> file.path().startsWith("source/_posts/")
                                && file.extension().equals("md"))
                        .noneMatch(file -> file.name().matches("\\d{4}-\\d{1,2}-\\d{1,2}.*"));
    }

    @Override
    public ImportPlan read(SourceTree source) {
        JekyllConfig config = JekyllConfig.of(source);
        JekyllData data = new JekyllData(source, config);
        Community community = new Community(data, config);
        JekyllPosts found = new JekyllPosts(source, config, community);
        Authors authors =
                new Authors(community.members(), config.fields().values().get("author"));
        Site site = new Site(
                source,
                config.address(),
                List.of(config.root()),
                config.zone(),
                new JekyllDialect(source, config, data, found.posts()),
                authors,
                !config.showsFuture(),
                clock);
        PostAssembly assembly = new PostAssembly(site);
        List<ImportedPost> posts = assembly.assemble(found.posts());
        Map<String, String> reasons = new LinkedHashMap<>(found.reasons());
        reasons.putAll(data.problems());
        return new ImportPlan(
                source.name(),
                kind(),
                posts,
                Leftovers.of(source, posts, assembly.files(), reasons),
                authors.members(),
                community.channels(),
                assembly.files().attachments());
    }
}
