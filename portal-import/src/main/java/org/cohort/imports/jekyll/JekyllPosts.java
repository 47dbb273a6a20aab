package org.cohort.imports.jekyll;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.imports.content.PostFile;
import org.cohort.imports.frontmatter.Dates;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.frontmatter.FrontMatter;
import org.cohort.imports.frontmatter.FrontMatterReader;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** Finds the posts of a Jekyll site. */
final class JekyllPosts {

    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "mdown");
    private static final Set<String> HTML = Set.of("html", "htm");
    private static final Pattern POSTS_FOLDER = Pattern.compile("(?i)posts?|blog|writing|articles?|drafts");

    private final JekyllConfig config;
    private final Community community;
    private final FrontMatterReader reader = new FrontMatterReader();
    private final Dates dates;
    private final List<PostFile> posts = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    JekyllPosts(SourceTree source, JekyllConfig config, Community community) {
        this.config = config;
        this.community = community;
        dates = new Dates(config.zone());
        source.files().forEach(this::look);
    }

    List<PostFile> posts() {
        return posts;
    }

    /** Why files that look like posts are none. */
    Map<String, String> reasons() {
        return reasons;
    }

    private void look(SourceFile file) {
        boolean html = HTML.contains(file.extension());
        if (!html && !MARKDOWN.contains(file.extension())) {
            return;
        }
        PostName name = PostName.of(file, config.root());
        if (isOfTheTheme(file, name)) {
            reasons.put(file.path(), "part of the site's design, not a post");
            return;
        }
        try {
            FrontMatter head = reader.read(file.text());
            String reason = reasonAgainst(file, name, head);
            if (reason.isEmpty()) {
                posts.add(post(file, name, head, html));
            } else {
                reasons.put(file.path(), reason);
            }
        } catch (IOException unreadable) {
            reasons.put(file.path(), "cannot be read: " + unreadable.getMessage());
        }
    }

    /** A folder with an underscore is no page of the site, unless it holds posts or is a declared collection. */
    private boolean isOfTheTheme(SourceFile file, PostName name) {
        if (name.isInPostsFolder()) {
            return false;
        }
        for (String folder : file.folder().split("/", -1)) {
            boolean collection =
                    folder.equals("_news") || (folder.length() > 1 && config.declaresCollection(folder.substring(1)));
            if (folder.startsWith(".") || (folder.startsWith("_") && !collection)) {
                return true;
            }
        }
        return false;
    }

    private String reasonAgainst(SourceFile file, PostName name, FrontMatter head) {
        boolean titled = head.fields().text("title").isPresent();
        boolean dated = name.date() != null
                || head.fields().text("date").flatMap(dates::read).isPresent();
        if (name.isInPostsFolder()) {
            if (!head.present() && name.date() == null) {
                return "not a post: no front matter and no date in its name";
            }
            return head.body().isBlank() && !titled ? "the file is empty" : "";
        }
        if (!head.present()) {
            return "not a post: no front matter and not under a posts folder";
        }
        boolean inNamedFolder = List.of(file.folder().split("/", -1)).stream()
                .anyMatch(folder -> POSTS_FOLDER.matcher(folder).matches());
        if ((titled && dated) || (inNamedFolder && (titled || dated) && !isListing(file, head))) {
            return "";
        }
        return "a page of the site, not a post: it has no date";
    }

    private static boolean isListing(SourceFile file, FrontMatter head) {
        return file.stem().equals("index")
                || head.fields()
                        .text("layout")
                        .map(layout -> layout.matches(
                                "(?i)page|home|archives?|search|redirect|tags?|categor.*|about|none|default"))
                        .orElse(false);
    }

    private PostFile post(SourceFile file, PostName name, FrontMatter head, boolean html) {
        Fields fields = head.fields().orElse(config.defaults(file.path()));
        String title = fields.text("slug").orElse(name.title());
        Optional<Instant> moment = fields.text("date")
                .flatMap(dates::read)
                .or(() -> Optional.ofNullable(name.date()).flatMap(dates::read));
        Permalink permalink = new Permalink(title, categories(fields, name), moment, config.zone());
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(permalink.by(fields.text("permalink").orElse(config.permalink())));
        addresses.addAll(Fields.words(fields.list("redirect_from")));
        addresses.addAll(Fields.words(fields.list("aliases")));
        Set<String> guesses = permalink.guesses();
        guesses.add(file.stem());
        return new PostFile(
                file,
                head,
                fields,
                html,
                title,
                List.copyOf(addresses),
                List.copyOf(guesses),
                name.date(),
                name.isDraft(),
                name.language().or(config::language).orElse(null),
                community.comments(title));
    }

    private static List<String> categories(Fields fields, PostName name) {
        Set<String> categories = new LinkedHashSet<>(name.categories());
        for (String key : new String[] {"categories", "category"}) {
            for (String word : Fields.words(fields.list(key))) {
                boolean several =
                        key.equals("categories") && !(fields.first(key).orElse("") instanceof List<?>);
                categories.addAll(several ? List.of(word.strip().split("[\\s,]+", -1)) : List.of(word));
            }
        }
        return List.copyOf(categories);
    }
}
