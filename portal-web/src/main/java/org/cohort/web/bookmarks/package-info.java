/** The page of what a member wants to find again. */
@NullMarked
package org.cohort.web.bookmarks;

import org.jspecify.annotations.NullMarked;
