/** What people may be called: handles that no two readers could confuse, and names that can be shown. */
@NullMarked
package org.cohort.people.names;

import org.jspecify.annotations.NullMarked;
