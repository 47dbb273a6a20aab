/** Where a member says how much they hear of what, and finds what is new. */
@NullMarked
package org.cohort.web.involvement;

import org.jspecify.annotations.NullMarked;
