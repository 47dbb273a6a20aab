package org.cohort.imports.model;

import java.util.List;

/**
 * One post as it will be written.
 *
 * @param source its file, relative to the source, with {@code /}: what makes a second import find it again
 * @param slug unique in the plan; another post's link to it is {@code /posts/SLUG}
 * @param markdown the body; an attachment in it is {@code attachment:PATH}, PATH being {@link ImportedAttachment#path}
 * @param attachments paths of the attachments that the body or the cover use, in order of use
 * @param formerPaths where the old site served it, from the root, for redirects; the main one first
 * @param warnings what a reader of the old post would miss, one sentence each
 */
public record ImportedPost(
        String source,
        String slug,
        PostDetails details,
        String markdown,
        List<String> attachments,
        List<String> formerPaths,
        List<ImportedComment> comments,
        List<String> warnings) {

    /** Stands before an attachment's path in Markdown, where a link's target stands. */
    public static final String ATTACHMENT_SCHEME = "attachment:";

    public ImportedPost {
        attachments = List.copyOf(attachments);
        formerPaths = List.copyOf(formerPaths);
        comments = List.copyOf(comments);
        warnings = List.copyOf(warnings);
    }

    /** Comments and their replies, all of them. */
    public int countComments() {
        return comments.stream().mapToInt(ImportedComment::countWithReplies).sum();
    }
}
