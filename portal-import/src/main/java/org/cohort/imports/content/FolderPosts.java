package org.cohort.imports.content;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.frontmatter.Dates;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.frontmatter.FrontMatter;
import org.cohort.imports.frontmatter.FrontMatterReader;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** Finds posts in folders without rules of their own: by what their heads say and where they lie. */
public final class FolderPosts {

    private static final Set<String> MARKDOWN = Set.of("md", "mdx", "markdown", "mkd", "mkdn");
    private static final Set<String> HTML = Set.of("html", "htm");
    private static final Pattern POSTS_FOLDER = Pattern.compile("(?i)_?posts?|blog|writing|articles?|_?drafts");
    private static final Pattern DRAFTS_FOLDER = Pattern.compile("(?i)_?drafts?");
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-_ T]+(.*))?");
    private static final Pattern DATED_FOLDERS = Pattern.compile("(?:^|/)(\\d{4}/\\d{1,2}/\\d{1,2})(?:/|$)");
    private static final Pattern LANGUAGE_SUFFIX = Pattern.compile("(.+)\\.([a-z]{2}(?:-[A-Za-z]{2,4})?)");

    private final FrontMatterReader reader = new FrontMatterReader();
    private final Dates dates = new Dates(ZoneOffset.UTC);
    private final boolean headless;
    private final List<PostFile> posts = new ArrayList<>();
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param headless whether files without front matter are posts where they begin with a heading */
    public FolderPosts(SourceTree source, boolean headless) {
        this.headless = headless;
        source.files().forEach(this::look);
    }

    public List<PostFile> posts() {
        return posts;
    }

    /** Why files that look like posts are none. */
    public Map<String, String> reasons() {
        return reasons;
    }

    private void look(SourceFile file) {
        boolean html = HTML.contains(file.extension());
        if (!html && !MARKDOWN.contains(file.extension())) {
            return;
        }
        try {
            FrontMatter head = reader.read(file.text());
            String reason = reasonAgainst(file, head);
            if (reason.isEmpty()) {
                posts.add(post(file, head, html));
            } else {
                reasons.put(file.path(), reason);
            }
        } catch (IOException unreadable) {
            reasons.put(file.path(), "cannot be read: " + unreadable.getMessage());
        }
    }

    private String reasonAgainst(SourceFile file, FrontMatter head) {
        boolean inPosts = false;
        for (String folder : file.folder().split("/", -1)) {
            boolean posts = POSTS_FOLDER.matcher(folder).matches();
            inPosts |= posts;
            if (folder.startsWith(".") || (folder.startsWith("_") && !posts)) {
                return "part of the site's design, not a post";
            }
        }
        if (file.name().startsWith("_")) {
            return "a part or list of posts, not a post";
        }
        boolean titled = head.fields().text("title").isPresent();
        boolean dated = head.fields().has("date")
                || dateInPath(file).isPresent()
                || head.fields()
                        .text("date", "published", "publishdate", "pubdate", "created")
                        .flatMap(dates::read)
                        .isPresent();
        if (head.present()) {
            boolean post = (titled && dated) || (inPosts && (titled || dated));
            return post ? "" : "a page of the site, not a post: it has no date";
        }
        boolean readable = headless
                && !Leftovers.isAboutTheSource(file)
                && !PlainTitle.ofBody(head.body()).isEmpty();
        return readable ? "" : "not a post: no front matter and not under a posts folder";
    }

    private static Optional<String> dateInPath(SourceFile file) {
        Matcher name = DATED.matcher(slugPart(file));
        if (name.matches()) {
            return Optional.of(name.group(1));
        }
        Matcher folders = DATED_FOLDERS.matcher(file.folder());
        return folders.find() ? Optional.of(folders.group(1)) : Optional.empty();
    }

    /** A post in a folder of its own is named by the folder. */
    private static String slugPart(SourceFile file) {
        String stem = withoutLanguage(file.stem());
        boolean ownFolder = stem.equals("index") || stem.equalsIgnoreCase("readme");
        String folder = file.folder();
        return ownFolder && !folder.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : stem;
    }

    private static String withoutLanguage(String stem) {
        Matcher suffix = LANGUAGE_SUFFIX.matcher(stem);
        return suffix.matches() ? suffix.group(1) : stem;
    }

    private static Optional<String> language(SourceFile file) {
        Matcher suffix = LANGUAGE_SUFFIX.matcher(file.stem());
        return suffix.matches() ? Optional.of(suffix.group(2)) : Optional.empty();
    }

    private static PostFile post(SourceFile file, FrontMatter head, boolean html) {
        Fields fields = head.fields();
        Matcher dated = DATED.matcher(slugPart(file));
        String named = dated.matches() && dated.group(2) != null ? dated.group(2) : slugPart(file);
        Set<String> addresses = new LinkedHashSet<>();
        fields.text("permalink", "path", "url", "slug")
                .filter(text -> text.startsWith("/"))
                .ifPresent(addresses::add);
        addresses.addAll(Fields.words(fields.list("redirect_from")));
        addresses.addAll(Fields.words(fields.list("aliases")));
        String slug = fields.text("slug")
                .map(FolderPosts::lastPart)
                .filter(text -> !text.isBlank())
                .orElse(named);
        boolean draft = List.of(file.folder().split("/", -1)).stream()
                .anyMatch(folder -> DRAFTS_FOLDER.matcher(folder).matches());
        return new PostFile(
                file,
                head,
                fields,
                html,
                slug,
                List.copyOf(addresses),
                guesses(file, slug, named),
                dateInPath(file).orElse(null),
                draft,
                language(file).orElse(null),
                List.of());
    }

    private static String lastPart(String path) {
        String trimmed = path.replaceFirst("/+$", "");
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** The site's root is one of the folders above the post. */
    private static List<String> guesses(SourceFile file, String slug, String named) {
        Set<String> guesses = new LinkedHashSet<>();
        String path =
                file.path().substring(0, file.path().length() - file.extension().length() - 1);
        for (String rest = path; rest.contains("/"); rest = rest.substring(rest.indexOf('/') + 1)) {
            guesses.add(rest);
            guesses.add(renamed(rest, slug));
        }
        for (String prefix : new String[] {"", "blog/", "posts/", "post/", "writing/", "articles/"}) {
            guesses.add(prefix + slug);
            guesses.add(prefix + named);
            guesses.add(prefix + slugPart(file));
        }
        return List.copyOf(guesses);
    }

    private static String renamed(String path, String slug) {
        int slash = path.lastIndexOf('/');
        return path.substring(0, slash + 1) + slug;
    }
}
