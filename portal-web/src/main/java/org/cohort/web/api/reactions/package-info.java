/** Reactions for programs, to posts and to comments. */
@NullMarked
package org.cohort.web.api.reactions;

import org.jspecify.annotations.NullMarked;
