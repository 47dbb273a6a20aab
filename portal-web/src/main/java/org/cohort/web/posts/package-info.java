/** Pages of posts. */
@NullMarked
package org.cohort.web.posts;

import org.jspecify.annotations.NullMarked;
