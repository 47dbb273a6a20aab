/** The bell in the header, and the page of what concerns a member. */
@NullMarked
package org.cohort.web.notifications;

import org.jspecify.annotations.NullMarked;
