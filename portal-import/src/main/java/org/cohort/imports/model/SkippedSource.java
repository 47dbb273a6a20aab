package org.cohort.imports.model;

/**
 * A file of the source that is neither a post, nor attached, nor configuration.
 *
 * @param source its path, relative to the source
 * @param reason a sentence for the person who imports
 */
public record SkippedSource(String source, String reason) {}
