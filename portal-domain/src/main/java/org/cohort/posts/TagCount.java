package org.cohort.posts;

/** A tag and how many published posts have it. */
public record TagCount(String name, long posts) {}
