/** Imports, as they are asked for and as they are found again. */
@NullMarked
package org.cohort.web.imports;

import org.jspecify.annotations.NullMarked;
