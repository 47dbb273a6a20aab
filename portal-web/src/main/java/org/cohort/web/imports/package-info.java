/** Imports as organisers start them: from the command line and from the pages. */
@NullMarked
package org.cohort.web.imports;

import org.jspecify.annotations.NullMarked;
