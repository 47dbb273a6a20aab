package org.cohort.posts;

/**
 * A series in a list.
 *
 * @param parts how many are published
 */
public record SeriesRow(String slug, String title, long parts) {}
