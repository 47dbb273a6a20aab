/** Reads Jekyll sites, with their themes and the data files of their communities. */
@NullMarked
package org.cohort.imports.jekyll;

import org.jspecify.annotations.NullMarked;
