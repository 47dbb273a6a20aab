/** What every feature stands on: time, ids, keyset pages, errors, events and the database. Uses no other package. */
@NullMarked
package org.cohort.kernel;

import org.jspecify.annotations.NullMarked;
