package org.cohort.imports.jekyll;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cohort.imports.content.CodeMask;
import org.cohort.imports.content.Dialect;
import org.cohort.imports.content.PostFile;
import org.cohort.imports.content.SiteAddress;
import org.cohort.imports.liquid.Liquid;
import org.cohort.imports.source.SourceTree;

/** Liquid with Jekyll's variables and tags. */
final class JekyllDialect implements Dialect {

    private final Map<String, Object> site = new LinkedHashMap<>();
    private final SourceTree source;
    private final JekyllConfig config;
    private final List<PostFile> posts;
    private final Map<String, Function<String, String>> addressFilters;

    JekyllDialect(SourceTree source, JekyllConfig config, JekyllData data, List<PostFile> posts) {
        this.source = source;
        this.config = config;
        this.posts = posts;
        SiteAddress address = config.address();
        addressFilters = Map.of(
                "relative_url", path -> isWhole(path) ? path : address.base() + rooted(path),
                "absolute_url", path -> isWhole(path) ? path : address.url() + address.base() + rooted(path),
                "prepend_baseurl", path -> address.base() + rooted(path),
                "strip_index", path -> path.replaceFirst("index\\.html?$", ""));
        site.putAll(config.fields().values());
        site.put("url", address.url());
        site.put("baseurl", address.base());
        site.put("data", data.values());
        site.put("posts", newestFirst(posts));
    }

    private static List<Map<String, Object>> newestFirst(List<PostFile> posts) {
        return posts.stream()
                .filter(post -> !post.draft())
                .map(JekyllDialect::variables)
                .sorted(Comparator.comparing((Map<String, Object> post) -> String.valueOf(post.get("date")))
                        .reversed())
                .toList();
    }

    private static boolean isWhole(String path) {
        return path.startsWith("//") || path.matches("(?s)[A-Za-z][\\w+.-]*:.*");
    }

    private static String rooted(String path) {
        return path.startsWith("/") || path.isEmpty() ? path : "/" + path;
    }

    @Override
    public String plain(String masked, PostFile post, CodeMask mask, Set<String> warnings) {
        JekyllTags tags = new JekyllTags(source, config, posts, post, mask);
        Liquid liquid = new Liquid(tags.all(), addressFilters);
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("site", site);
        variables.put("page", variables(post));
        Liquid.Result result = liquid.evaluate(masked, variables);
        warnings.addAll(result.warnings());
        return result.text();
    }

    private static Map<String, Object> variables(PostFile post) {
        Map<String, Object> variables = new LinkedHashMap<>(post.fields().values());
        variables.putIfAbsent("title", post.slug());
        variables.putIfAbsent("slug", post.slug());
        if (post.dateInName() != null) {
            variables.putIfAbsent("date", post.dateInName());
        }
        variables.put("url", post.address());
        variables.put("id", post.address());
        variables.put("path", post.file().path());
        return variables;
    }
}
