/** Pages of channels. */
@NullMarked
package org.cohort.web.channels;

import org.jspecify.annotations.NullMarked;
