/**
 * With what programs act for members: personal access tokens, and the answers kept for those that ask a second time. What
 * a program may do is its owner's role and the token's scope, and no more than either.
 */
@NullMarked
package org.cohort.tokens;

import org.jspecify.annotations.NullMarked;
