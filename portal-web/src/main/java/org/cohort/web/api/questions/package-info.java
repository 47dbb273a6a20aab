/** What questions have beside posts, for programs: the accepted answer, and whom answers helped too. */
@NullMarked
package org.cohort.web.api.questions;

import org.jspecify.annotations.NullMarked;
