package org.cohort.posts;

import java.util.List;

/**
 * A post with what its page shows of it to every reader.
 *
 * @param post shared by all who read it at this moment: never to be changed
 * @param tags by alphabet
 * @param parts of its series in order, empty where it stands alone
 */
public record ShownPost(Post post, List<String> tags, List<SeriesPart> parts) {}
