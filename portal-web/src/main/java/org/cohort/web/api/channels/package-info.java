/** Channels for programs. */
@NullMarked
package org.cohort.web.api.channels;

import org.jspecify.annotations.NullMarked;
