package org.cohort.imports.model;

/** A place for posts that the source declares. */
public record ImportedChannel(String slug, String name, String purpose) {}
