/** The first page. */
@NullMarked
package org.cohort.web.home;

import org.jspecify.annotations.NullMarked;
