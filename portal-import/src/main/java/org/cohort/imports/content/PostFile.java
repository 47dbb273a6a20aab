package org.cohort.imports.content;

import java.util.List;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.frontmatter.FrontMatter;
import org.cohort.imports.model.ImportedComment;
import org.cohort.imports.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that a reader takes for a post, taken apart.
 *
 * @param fields of its head, completed by what the site says for all posts
 * @param html whether the body is HTML
 * @param slug how the site itself names it, before it is made unique
 * @param addresses the paths under which the site served it, the main one first, then those that redirect to it
 * @param otherAddresses paths that may mean it where nothing else claims them
 * @param dateInName a date in the file's or folder's name, as written there
 * @param draft whether the place of the file says so
 * @param language what the place of the file or the site says, as a tag
 */
public record PostFile(
        SourceFile file,
        FrontMatter head,
        Fields fields,
        boolean html,
        String slug,
        List<String> addresses,
        List<String> otherAddresses,
        @Nullable String dateInName,
        boolean draft,
        @Nullable String language,
        List<ImportedComment> comments) {

    /** Where the site serves it, from the root; the source's path where the site does not say. */
    public String address() {
        return addresses.isEmpty() ? file.path() : addresses.get(0);
    }
}
