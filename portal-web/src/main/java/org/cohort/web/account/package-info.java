/** Pages and mails by which a member keeps hold of an account: its e-mail address and its password. */
@NullMarked
package org.cohort.web.account;

import org.jspecify.annotations.NullMarked;
