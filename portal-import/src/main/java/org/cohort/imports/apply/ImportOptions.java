package org.cohort.imports.apply;

import org.jspecify.annotations.Nullable;

/**
 * What an organiser decides about an import.
 *
 * @param channel the slug of the channel for posts that name none; null for one named after the source
 * @param as the handle of the member to whom all posts belong; null to match authors by e-mail, else by placeholders
 * @param ownCommunity whether the source is the programme's own: then its members keep their handles and roles,
 *     and its channels say who may write in them
 */
public record ImportOptions(
        @Nullable String channel, @Nullable String as, boolean ownCommunity) {

    public static final ImportOptions NONE = new ImportOptions(null, null, false);
}
