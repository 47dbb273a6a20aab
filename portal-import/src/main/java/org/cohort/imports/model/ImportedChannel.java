package org.cohort.imports.model;

import org.jspecify.annotations.Nullable;

/**
 * A place for posts that the source declares.
 *
 * @param leastRole who may begin posts there, a word of the glossary, or null where the source does not say
 */
public record ImportedChannel(
        String slug, String name, String purpose, @Nullable String leastRole) {}
