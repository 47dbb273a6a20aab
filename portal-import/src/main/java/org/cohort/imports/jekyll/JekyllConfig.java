package org.cohort.imports.jekyll;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.content.SiteAddress;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.frontmatter.Yaml;
import org.cohort.imports.source.Paths;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/**
 * What {@code _config.yml} says.
 *
 * @param root the folder that it stands in and all paths begin at; empty where that is the source itself
 */
record JekyllConfig(String root, Fields fields) {

    /** The configuration nearest to the root; of a site without one, nothing. */
    static JekyllConfig of(SourceTree source) {
        Optional<SourceFile> file = source.files().stream()
                .filter(each -> each.name().equals("_config.yml") || each.name().equals("_config.yaml"))
                .min(Comparator.comparingLong((SourceFile each) ->
                                each.path().chars().filter(c -> c == '/').count())
                        .thenComparing(SourceFile::path));
        return file.map(JekyllConfig::read).orElse(new JekyllConfig("", Fields.NONE));
    }

    private static JekyllConfig read(SourceFile file) {
        Fields fields = Fields.NONE;
        try {
            fields = Yaml.forData().read(file.text()).orElse(null) instanceof Map<?, ?> map ? new Fields(map) : fields;
        } catch (IOException unreadable) {
            // As good as none: posts are read with what is usual.
            fields = Fields.NONE;
        }
        String source = fields.text("source").flatMap(Paths::normal).orElse("");
        String root = source.isEmpty() ? file.folder() : Paths.join(file.folder(), source);
        return new JekyllConfig(root, fields);
    }

    SiteAddress address() {
        return SiteAddress.of(
                fields.text("url", "production_url", "domain").orElse(""),
                fields.text("baseurl").orElse(""));
    }

    ZoneId zone() {
        try {
            return fields.text("timezone").map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }

    boolean showsFuture() {
        return fields.isTrue("future");
    }

    String permalink() {
        return fields.text("permalink").orElse("date");
    }

    Optional<String> language() {
        return fields.text("lang", "language", "locale").filter(word -> word.matches("[A-Za-z]{2,3}([-_].*)?"));
    }

    boolean declaresCollection(String name) {
        Object collections = fields.values().get("collections");
        return (collections instanceof Map<?, ?> map && map.containsKey(name))
                || (collections instanceof List<?> list && list.contains(name));
    }

    /** What {@code defaults} gives to a file of this path, type {@code posts}. */
    Fields defaults(String path) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Object each : fields.list("defaults")) {
            Fields entry = each instanceof Map<?, ?> map ? new Fields(map) : Fields.NONE;
            String scope = entry.inner("scope").text("path").orElse("");
            String type = entry.inner("scope").text("type").orElse("posts");
            boolean inside = scope.isEmpty() || path.startsWith(scope) || path.startsWith(Paths.join(root, scope));
            if (inside && (type.equals("posts") || type.equals("drafts"))) {
                values.putAll(entry.inner("values").values());
            }
        }
        return new Fields(values);
    }
}
