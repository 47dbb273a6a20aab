/** Attackers' texts in a real browser: whatever members write, nothing of it acts. */
@NullMarked
package org.cohort.web.payloads;

import org.jspecify.annotations.NullMarked;
