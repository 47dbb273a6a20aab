/** Texts being written: kept on the server from the first seconds, and gone when they are published. */
@NullMarked
package org.cohort.drafts;

import org.jspecify.annotations.NullMarked;
