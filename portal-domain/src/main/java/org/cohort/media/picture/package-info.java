/** Turns the bytes that somebody uploads into a picture that holds nothing but its pixels. */
@NullMarked
package org.cohort.media.picture;

import org.jspecify.annotations.NullMarked;
