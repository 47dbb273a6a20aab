/** How much a member hears of what, and what is new to them. */
@NullMarked
package org.cohort.involvement;

import org.jspecify.annotations.NullMarked;
