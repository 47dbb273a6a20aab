/**
 * Markdown in, safe HTML out, once, on write. The only user of flexmark and of the HTML sanitizer; needs no container.
 */
@NullMarked
package org.cohort.text;

import org.jspecify.annotations.NullMarked;
