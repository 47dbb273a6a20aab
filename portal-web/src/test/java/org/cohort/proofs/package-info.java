/** Proofs that take longer than a test may: {@code bin/prove} runs them, and a smaller round of each is among the tests. */
@NullMarked
package org.cohort.proofs;

import org.jspecify.annotations.NullMarked;
