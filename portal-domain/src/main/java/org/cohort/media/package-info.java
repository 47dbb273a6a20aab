/** Files that people upload: looked at, made safe, kept under their SHA-256 and served from a path that cannot run. */
@NullMarked
package org.cohort.media;

import org.jspecify.annotations.NullMarked;
