/** The page of what was looked for, and how the index behind it is kept in step with the running portal. */
@NullMarked
package org.cohort.web.search;

import org.jspecify.annotations.NullMarked;
