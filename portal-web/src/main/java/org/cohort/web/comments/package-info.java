/** Pages of comments: a place in a post, and changing one's own. */
@NullMarked
package org.cohort.web.comments;

import org.jspecify.annotations.NullMarked;
