package org.cohort.imports.jekyll;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.content.CodeMask;
import org.cohort.imports.content.PostFile;
import org.cohort.imports.content.SiteAddress;
import org.cohort.imports.liquid.LiquidTag;
import org.cohort.imports.source.Paths;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** The tags that Jekyll and its plug-ins add to Liquid, for one post. */
final class JekyllTags {

    private final SourceTree source;
    private final JekyllConfig config;
    private final List<PostFile> posts;
    private final PostFile post;
    private final CodeMask mask;

    JekyllTags(SourceTree source, JekyllConfig config, List<PostFile> posts, PostFile post, CodeMask mask) {
        this.source = source;
        this.config = config;
        this.posts = posts;
        this.post = post;
        this.mask = mask;
    }

    Map<String, LiquidTag> all() {
        Map<String, LiquidTag> tags = new LinkedHashMap<>(PluginTags.ALL);
        tags.put("include", this::include);
        tags.put("include_cached", this::include);
        tags.put("include_relative", call -> includeFrom(call, post.file().folder()));
        tags.put("include_code", this::includeCode);
        tags.put("post_url", this::postUrl);
        tags.put("link", this::link);
        tags.put("highlight", this::highlight);
        tags.put("codeblock", this::highlight);
        return tags;
    }

    private String highlight(LiquidTag.Call call) {
        String language = call.arguments().replaceFirst("\\s.*", "");
        return mask.markFor("\n\n```" + language + "\n" + call.inner().strip() + "\n```\n\n");
    }

    private String include(LiquidTag.Call call) {
        return includeFrom(
                call,
                Paths.join(config.root(), config.fields().text("includes_dir").orElse("_includes")));
    }

    private String includeFrom(LiquidTag.Call call, String folder) {
        String name = call.scope()
                .evaluate(call.arguments().replaceFirst("^[\"']", ""))
                .strip()
                .replaceFirst("[\\s\"'].*", "");
        Map<String, Object> named = call.parsed().named();
        Optional<SourceFile> file =
                Paths.normal(Paths.join(folder, name)).flatMap(source::find).or(() -> inAnyIncludes(name));
        if (file.isEmpty()) {
            return MissingInclude.render(name, call);
        }
        try {
            return flowing(call.scope()
                    .evaluateWith("include", named, mask.mask(file.get().text())));
        } catch (IOException unreadable) {
            call.scope().warn("The included file “%s” cannot be read.".formatted(name));
            return "";
        }
    }

    private Optional<SourceFile> inAnyIncludes(String name) {
        return source.files().stream()
                .filter(file -> ("/" + file.path()).endsWith("/_includes/" + name))
                .findFirst();
    }

    /** An included piece of HTML in one block: indented lines behind empty ones would be code in Markdown. */
    private static String flowing(String included) {
        return included.strip().startsWith("<")
                ? included.strip().replaceAll("\\n\\s*\\n", "\n").replaceAll("(?m)^[ \\t]+", "")
                : included;
    }

    private String includeCode(LiquidTag.Call call) {
        List<String> words = call.parsed().words();
        String path = words.isEmpty() ? "" : words.get(words.size() - 1);
        Optional<SourceFile> file = Paths.normal(Paths.join(config.root(), "downloads/code/" + path))
                .flatMap(source::find);
        try {
            if (file.isPresent()) {
                return mask.markFor("\n\n```" + file.get().extension() + "\n"
                        + file.get().text().strip() + "\n```\n\n");
            }
        } catch (IOException unreadable) {
            call.scope().warn("The code file “%s” cannot be read.".formatted(path));
            return "";
        }
        call.scope().warn("The code file “%s” is not in the source.".formatted(path));
        return "";
    }

    private String postUrl(LiquidTag.Call call) {
        String wanted = call.scope()
                .evaluate(call.arguments())
                .replaceAll("^[\"'/]+|[\"']$", "")
                .strip();
        return posts.stream()
                .filter(each -> matches(each, wanted))
                .findFirst()
                .map(PostFile::address)
                .orElseGet(() -> unknownPost(call, wanted));
    }

    private static boolean matches(PostFile each, String wanted) {
        String path = each.file().path();
        String withoutExtension =
                path.substring(0, path.length() - each.file().extension().length() - 1);
        return ("/" + withoutExtension).endsWith("/" + wanted)
                || SiteAddress.key(path).endsWith("/" + SiteAddress.key(wanted));
    }

    private static String unknownPost(LiquidTag.Call call, String wanted) {
        call.scope().warn("The post “%s” that this one links to is not in the source.".formatted(wanted));
        return "";
    }

    private String link(LiquidTag.Call call) {
        String path = call.scope()
                .evaluate(call.arguments())
                .replaceAll("^[\"']|[\"']$", "")
                .strip();
        String whole = Paths.join(config.root(), path.replaceFirst("^/+", ""));
        return posts.stream()
                .filter(each -> each.file().path().equals(whole))
                .findFirst()
                .map(PostFile::address)
                .orElse("/" + path.replaceFirst("^/+", ""));
    }
}
