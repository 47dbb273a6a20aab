/** What every page looks like to people: its width, its colours, its mirror image, its way by keyboard. */
@NullMarked
package org.cohort.web.look;

import org.jspecify.annotations.NullMarked;
