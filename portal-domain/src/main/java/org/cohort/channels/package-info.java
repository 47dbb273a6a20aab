/** Places for posts on one subject. */
@NullMarked
package org.cohort.channels;

import org.jspecify.annotations.NullMarked;
