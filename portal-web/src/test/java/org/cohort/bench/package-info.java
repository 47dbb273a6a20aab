/**
 * What a page and a comment cost: fills a database, starts the built portal on it and asks it as many readers and writers
 * do. {@code bin/bench} runs it; docs/performance.md says what it found.
 */
@NullMarked
package org.cohort.bench;

import org.jspecify.annotations.NullMarked;
