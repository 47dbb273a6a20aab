package org.cohort.imports.gatsby;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cohort.imports.content.Authors;
import org.cohort.imports.content.FolderPosts;
import org.cohort.imports.content.Leftovers;
import org.cohort.imports.content.PostAssembly;
import org.cohort.imports.content.Site;
import org.cohort.imports.content.SiteAddress;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.frontmatter.Yaml;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedMember;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** Reads Gatsby sites and their like: Markdown or MDX, mostly one folder a post. */
public final class GatsbyReader implements SiteReader {

    private final Clock clock;

    /** @param clock says which posts are dated in the future */
    public GatsbyReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "gatsby";
    }

    @Override
    public int detects(SourceTree source) {
        boolean config = source.files().stream().anyMatch(file -> file.name().matches("gatsby-(config|node)\\.[jt]s"));
        if (config) {
            return 95;
        }
        boolean otherKind = source.files().stream()
                .anyMatch(
                        file -> file.name()
                                .matches(
                                        "(?i)_config\\.ya?ml|hugo\\.(toml|ya?ml)|config\\.(toml|ya?ml)|_quarto\\.yml|docusaurus\\.config\\.js|pelicanconf\\.py"));
        boolean mdx = source.files().stream().anyMatch(file -> file.extension().equals("mdx"));
        boolean folderAPost = source.files().stream()
                .anyMatch(file ->
                        file.path().matches("(.*/)?(content|public|src/pages|src/posts)/(.*/)?[^/_]+/index\\.mdx?"));
        return otherKind ? 0 : mdx ? 60 : folderAPost ? 55 : 0;
    }

    @Override
    public ImportPlan read(SourceTree source) {
        FolderPosts found = new FolderPosts(source, false);
        Authors authors = new Authors(members(source), null);
        Site site = new Site(source, SiteAddress.UNKNOWN, List.of(), ZoneOffset.UTC, new Mdx(), authors, false, clock);
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

    /** Themes keep their authors in a list of this name. */
    private static List<ImportedMember> members(SourceTree source) {
        Map<String, ImportedMember> members = new LinkedHashMap<>();
        for (SourceFile file : source.files()) {
            if (file.name().matches("authors?\\.(ya?ml|json)")) {
                for (Fields fields : entries(file)) {
                    fields.text("name", "title").ifPresent(name -> members.putIfAbsent(name, member(name, fields)));
                }
            }
        }
        return List.copyOf(members.values());
    }

    private static ImportedMember member(String name, Fields fields) {
        return new ImportedMember(
                fields.text("handle", "id", "slug")
                        .filter(text -> !text.startsWith("/"))
                        .orElse(name),
                name,
                null,
                fields.text("email").filter(text -> text.contains("@")).orElse(null),
                fields.text("location").orElse(null),
                null,
                List.of(),
                null,
                fields.text("bio", "about").orElse(null),
                List.of());
    }

    private static List<Fields> entries(SourceFile file) {
        List<Fields> entries = new ArrayList<>();
        try {
            Object read = Yaml.forData().read(file.text()).orElse(List.of());
            List<?> list = read instanceof Map<?, ?> map
                    ? List.copyOf(map.values())
                    : read instanceof List<?> all ? all : List.of();
            for (Object each : list) {
                if (each instanceof Map<?, ?> map) {
                    entries.add(new Fields(map));
                }
            }
        } catch (IOException unreadable) {
            // Posts name their authors anyway; the list only adds to them.
            entries.clear();
        }
        return entries;
    }
}
