/** What a member has read and wants to find again. */
@NullMarked
package org.cohort.reading;

import org.jspecify.annotations.NullMarked;
