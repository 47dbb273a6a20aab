/** Searching as a browser does. */
@NullMarked
package org.cohort.web.search;

import org.jspecify.annotations.NullMarked;
