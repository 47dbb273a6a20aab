/** Pages that guests get from memory: made once, compressed once, dropped when what they show changes. */
@NullMarked
package org.cohort.web.cache;

import org.jspecify.annotations.NullMarked;
