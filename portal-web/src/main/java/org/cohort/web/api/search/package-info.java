/** Search for programs. */
@NullMarked
package org.cohort.web.api.search;

import org.jspecify.annotations.NullMarked;
