/** What is answered to scripts instead of a page: problem details, and who may ask how often. */
@NullMarked
package org.cohort.web.answers;

import org.jspecify.annotations.NullMarked;
