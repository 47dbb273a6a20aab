package org.cohort.posts;

import java.time.Instant;

/**
 * A revision in a list.
 *
 * @param editorHandle empty where the editor is not to be known
 * @param editorName empty where the editor is not to be known
 */
public record RevisionRow(int number, String editorHandle, String editorName, Instant madeAt) {

    /** The same, silent about who wrote the post. */
    RevisionRow without(Post post) {
        return post.isWrittenBy(editorHandle) ? new RevisionRow(number, "", "", madeAt) : this;
    }
}
