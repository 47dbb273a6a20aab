package org.cohort.posts;

import java.time.Instant;

/** A revision in a list. */
public record RevisionRow(int number, String editorHandle, String editorName, Instant madeAt) {}
