/** Members, their roles and profiles, and how they come in: signing up, signing in, sessions, invitations. */
@NullMarked
package org.cohort.people;

import org.jspecify.annotations.NullMarked;
