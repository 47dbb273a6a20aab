/** Bookmarks for programs. */
@NullMarked
package org.cohort.web.api.reading;

import org.jspecify.annotations.NullMarked;
