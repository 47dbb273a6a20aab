/** Who is asking, whether the request is theirs, and what a browser may do with the answer. */
@NullMarked
package org.cohort.web.security;

import org.jspecify.annotations.NullMarked;
