/**
 * How a running portal carries out the commands of {@code ./portal}: over an address that only processes of its own
 * user on its own machine can use. A command is one {@link org.cohort.web.control.ControlCommand}.
 */
@NullMarked
package org.cohort.web.control;

import org.jspecify.annotations.NullMarked;
