/** How much a member hears of what, for programs. */
@NullMarked
package org.cohort.web.api.involvement;

import org.jspecify.annotations.NullMarked;
