/** What people come for, each from beginning to end in a real browser. */
@NullMarked
package org.cohort.web.journeys;

import org.jspecify.annotations.NullMarked;
