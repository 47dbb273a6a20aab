/** One thing that a member should know: who is told of what, once, and only as long as they may see it. */
@NullMarked
package org.cohort.notifications;

import org.jspecify.annotations.NullMarked;
