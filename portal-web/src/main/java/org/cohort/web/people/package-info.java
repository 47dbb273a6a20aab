/** Pages of people: coming in, going out, and what a member shows to others. */
@NullMarked
package org.cohort.web.people;

import org.jspecify.annotations.NullMarked;
