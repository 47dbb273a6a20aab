/** Pages of series. */
@NullMarked
package org.cohort.web.series;

import org.jspecify.annotations.NullMarked;
