/** Members for programs. */
@NullMarked
package org.cohort.web.api.people;

import org.jspecify.annotations.NullMarked;
