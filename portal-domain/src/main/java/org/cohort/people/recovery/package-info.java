/** Links in mails by which an account moves to another e-mail address, or its owner gets a new password. */
@NullMarked
package org.cohort.people.recovery;

import org.jspecify.annotations.NullMarked;
