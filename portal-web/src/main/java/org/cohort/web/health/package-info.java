/** What a supervisor or a proxy asks: {@code /health/live} and {@code /health/ready}. */
@NullMarked
package org.cohort.web.health;

import org.jspecify.annotations.NullMarked;
