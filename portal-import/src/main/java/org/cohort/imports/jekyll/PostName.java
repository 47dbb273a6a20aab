package org.cohort.imports.jekyll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * What a file's path says in Jekyll.
 *
 * @param date of the name, as written there
 * @param title the name without date and extension
 * @param categories folders above the one that holds posts
 * @param folder of posts; empty where the file lies in none
 */
record PostName(@Nullable String date, String title, List<String> categories, String folder) {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})[-_ ]+(.+)");
    private static final Pattern DATED_ALONE = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})");
    private static final Pattern DATED_FOLDER = Pattern.compile("(?:^|/)(\\d{4}-\\d{1,2}-\\d{1,2})(?:[-_/]|$)");
    private static final Pattern POSTS = Pattern.compile("_(?:posts|drafts)(?:[_-](\\w{2,5}))?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static PostName of(SourceFile file, String root) {
        String path = file.path();
        String inside = !root.isEmpty() && path.startsWith(root + "/") ? path.substring(root.length() + 1) : path;
        List<String> categories = new ArrayList<>();
        String folder = "";
        String[] parts = inside.split("/", -1);
        for (int i = 0; i < parts.length - 1 && folder.isEmpty(); i++) {
            if (POSTS.matcher(parts[i]).matches()) {
                folder = parts[i];
            } else {
                categories.add(parts[i]);
            }
        }
        Matcher dated = DATED.matcher(file.stem());
        if (dated.matches()) {
            return new PostName(dated.group(1), dated.group(2), folder.isEmpty() ? List.of() : categories, folder);
        }
        String date = DATED_ALONE.matcher(file.stem()).matches() ? file.stem() : dateOfFolder(file);
        return new PostName(date, file.stem(), folder.isEmpty() ? List.of() : categories, folder);
    }

    private static @Nullable String dateOfFolder(SourceFile file) {
        Matcher folder = DATED_FOLDER.matcher(file.folder());
        return folder.find() ? folder.group(1) : null;
    }

    boolean isInPostsFolder() {
        return !folder.isEmpty();
    }

    boolean isDraft() {
        return folder.startsWith("_drafts");
    }

    /** A language in the folder's name, as in {@code _posts_he} or {@code en/news/_posts}. */
    Optional<String> language() {
        Matcher own = POSTS.matcher(folder);
        if (own.matches() && own.group(1) != null && LANGUAGES.contains(own.group(1))) {
            return Optional.of(own.group(1));
        }
        return categories.stream()
                .filter(category -> LANGUAGES.contains(category.replaceFirst("[_-].*", ""))
                        && category.matches("[a-z]{2}([_-]\\w{2,4})?"))
                .findFirst()
                .map(category -> category.replace('_', '-'));
    }
}
