/** What stands between a stranger and an account: passwords, secrets in links and cookies, and limits of tries. */
@NullMarked
package org.cohort.people.guard;

import org.jspecify.annotations.NullMarked;
