/** Notifications for programs. */
@NullMarked
package org.cohort.web.api.notifications;

import org.jspecify.annotations.NullMarked;
