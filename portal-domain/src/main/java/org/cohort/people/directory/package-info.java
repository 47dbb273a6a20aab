/** The members' directory: finding each other by interest, language, place, hour, role and words. Members see it, guests do not. */
@NullMarked
package org.cohort.people.directory;

import org.jspecify.annotations.NullMarked;
