/** What members set for themselves, tested without a browser. */
@NullMarked
package org.cohort.web.settings;

import org.jspecify.annotations.NullMarked;
