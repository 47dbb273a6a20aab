/** Series for programs. */
@NullMarked
package org.cohort.web.api.series;

import org.jspecify.annotations.NullMarked;
