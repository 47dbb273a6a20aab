package org.cohort.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing as it can be found.
 *
 * @param stamp as its {@link SearchMark} has it
 * @param whole the thing that it stands in and that it is gone with, or null
 * @param sort the word that {@code kind:} asks for, such as {@code article} or {@code person}
 * @param heading what stands as its link in a list, plain words
 * @param title what it is called and found by before all else; empty where the heading is another thing's
 * @param text its plain words
 * @param writers those who made it, the first of them first; none where nobody stands behind it
 * @param channel where it stands, or null
 * @param tags as they are kept
 * @param language a BCP 47 code, or null where nothing says it
 * @param worth what others made of it, as the feature itself counts: comments, reactions
 * @param path of its page
 * @param audience who may know of it: {@link #EVERYBODY}, or a word of the feature's own, such as {@code group:12}
 */
public record SearchDocument(
        ContentRef ref,
        long stamp,
        @Nullable ContentRef whole,
        String sort,
        String heading,
        String title,
        String text,
        List<Named> writers,
        @Nullable Named channel,
        List<String> tags,
        @Nullable String language,
        Instant createdAt,
        int worth,
        String path,
        String audience) {

    public static final String EVERYBODY = "everybody";

    /**
     * Somebody or some place that a thing is of.
     *
     * @param word the handle or slug
     * @param name as people read it
     */
    public record Named(String word, String name) {}

    /** The same with more worth. */
    public SearchDocument worth(int more) {
        return new SearchDocument(
                ref,
                stamp,
                whole,
                sort,
                heading,
                title,
                text,
                writers,
                channel,
                tags,
                language,
                createdAt,
                worth + more,
                path,
                audience);
    }
}
