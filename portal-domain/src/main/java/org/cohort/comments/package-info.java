/** Comments on posts, one level of replies deep, and the reactions to both. The sample that other features follow. */
@NullMarked
package org.cohort.comments;

import org.jspecify.annotations.NullMarked;
