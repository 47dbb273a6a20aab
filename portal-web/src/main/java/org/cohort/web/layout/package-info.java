/** What every page has: who is reading, in which words, with which assets. */
@NullMarked
package org.cohort.web.layout;

import org.jspecify.annotations.NullMarked;
