/** Tests of the organisers' desk. */
@NullMarked
package org.cohort.web.organise;

import org.jspecify.annotations.NullMarked;
