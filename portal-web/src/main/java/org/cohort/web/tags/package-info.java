/** Pages of tags. */
@NullMarked
package org.cohort.web.tags;

import org.jspecify.annotations.NullMarked;
