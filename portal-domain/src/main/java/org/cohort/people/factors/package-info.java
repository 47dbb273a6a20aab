/** What a member shows besides the password to come in: a passkey, codes of an app, codes kept for when all else is lost. */
@NullMarked
package org.cohort.people.factors;

import org.jspecify.annotations.NullMarked;
