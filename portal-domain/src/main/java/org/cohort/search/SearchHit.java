package org.cohort.search;

import org.cohort.kernel.SearchDocument;

/** One thing that was found, as it is at this moment. */
public record SearchHit(SearchDocument document, Snippet heading, Snippet text) {}
