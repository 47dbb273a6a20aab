/** Tags for programs. */
@NullMarked
package org.cohort.web.api.tags;

import org.jspecify.annotations.NullMarked;
