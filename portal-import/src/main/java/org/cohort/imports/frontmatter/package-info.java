/**
 * The fields at the head of a text, whatever shape they are in, and what they mean: dates, lists, flags. A text is never lost
 * for its fields; it gets a warning.
 */
@NullMarked
package org.cohort.imports.frontmatter;

import org.jspecify.annotations.NullMarked;
