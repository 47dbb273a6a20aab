/** Sockets of members' pages, over HTTP and in browsers. */
@NullMarked
package org.cohort.web.live;

import org.jspecify.annotations.NullMarked;
