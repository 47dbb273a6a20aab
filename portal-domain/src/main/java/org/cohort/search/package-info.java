/**
 * Finds what the features offer through {@link org.cohort.kernel.SearchSource}: one language of searches, one way to
 * take words apart, and two indexes that keep them, beside H2 and inside PostgreSQL.
 */
@NullMarked
package org.cohort.search;

import org.jspecify.annotations.NullMarked;
