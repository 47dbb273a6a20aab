/** Posts for programs. */
@NullMarked
package org.cohort.web.api.posts;

import org.jspecify.annotations.NullMarked;
