/** Comments for programs. */
@NullMarked
package org.cohort.web.api.comments;

import org.jspecify.annotations.NullMarked;
