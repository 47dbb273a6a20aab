/** Questions and their answers: how a question is written, which answer is accepted, whom an answer helped too. */
@NullMarked
package org.cohort.questions;

import org.jspecify.annotations.NullMarked;
