package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.SkippedSource;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** Says of every file that is neither a post nor attached why it is not. */
public final class Leftovers {

    private static final Pattern ABOUT_THE_SOURCE = Pattern.compile(
            "(?i)(readme|license|licence|changelog|contributing|code_of_conduct|security|notice|authors|copying)(\\.(?:md|markdown|txt|rst|html|org))?");
    private static final Pattern BUILD = Pattern.compile(
            "(?i)(\\..*|.*\\.(?:ya?ml|toml|lock|cff|gemspec|rake|sh|js|mjs|cjs|ts|tsx|jsx|css|scss|sass|less|styl|rb|py|json|ini|xml|woff2?|ttf|eot|otf|map|liquid|ejs|njk|hbs|pug|swig|tsv|txt)|gemfile|rakefile|makefile|cname|procfile|dockerfile)");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "ico", "tif", "tiff");
    private static final Set<String> TEXTS =
            Set.of("md", "markdown", "mkd", "mkdn", "mdx", "html", "htm", "textile", "qmd", "rmd", "ipynb");

    private Leftovers() {}

    /**
     * The skipped files, by path.
     *
     * @param reasons what the reader itself said of files that it looked into
     */
    public static List<SkippedSource> of(
            SourceTree source, List<ImportedPost> posts, SiteFiles files, Map<String, String> reasons) {
        Set<String> imported = new HashSet<>();
        posts.forEach(post -> imported.add(post.source()));
        Map<String, String> skipped = new TreeMap<>();
        for (SourceFile file : source.files()) {
            if (!imported.contains(file.path()) && !files.isAttached(file)) {
                skipped.put(
                        file.path(),
                        Optional.ofNullable(reasons.get(file.path())).orElseGet(() -> reason(file)));
            }
        }
        List<SkippedSource> all = new ArrayList<>(source.leftOut());
        skipped.forEach((path, reason) -> all.add(new SkippedSource(path, reason)));
        all.sort(Comparator.comparing(SkippedSource::source));
        return all;
    }

    /** Whether a file speaks of the source rather than to its readers. */
    static boolean isAboutTheSource(SourceFile file) {
        return ABOUT_THE_SOURCE.matcher(file.name()).matches();
    }

    private static String reason(SourceFile file) {
        if (isAboutTheSource(file)) {
            return "not a post: it is about the source itself";
        }
        if (TEXTS.contains(file.extension())) {
            return "not a post: no front matter and not under a posts folder";
        }
        if (PICTURES.contains(file.extension())) {
            return "no post shows this picture";
        }
        return BUILD.matcher(file.name()).matches()
                ? "configuration, design or program of the site"
                : "no post links to this file";
    }
}
