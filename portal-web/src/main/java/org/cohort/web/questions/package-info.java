/** Pages of questions: the list with its filters; a question itself is read and written as a post. */
@NullMarked
package org.cohort.web.questions;

import org.jspecify.annotations.NullMarked;
