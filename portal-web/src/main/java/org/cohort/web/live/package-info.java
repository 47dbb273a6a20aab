/**
 * What is new, on pages that are open: sockets say that something changed, and the pages fetch it. Nothing that is written
 * here passes through a socket.
 */
@NullMarked
package org.cohort.web.live;

import org.jspecify.annotations.NullMarked;
