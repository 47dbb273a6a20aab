/** The organisers' desk: members and their roles, channels, invitations. */
@NullMarked
package org.cohort.web.organise;

import org.jspecify.annotations.NullMarked;
