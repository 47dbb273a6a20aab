/** Carries an import plan out: each post with its comments in one transaction, found again by where it came from. */
@NullMarked
package org.cohort.imports.apply;

import org.jspecify.annotations.NullMarked;
