/** Posts of every kind: writing, publishing and reading them, by channel, tag, author and series. */
@NullMarked
package org.cohort.posts;

import org.jspecify.annotations.NullMarked;
