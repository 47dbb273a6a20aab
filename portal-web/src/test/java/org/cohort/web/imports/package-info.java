/** Imports as organisers start them in their browser. */
@NullMarked
package org.cohort.web.imports;

import org.jspecify.annotations.NullMarked;
