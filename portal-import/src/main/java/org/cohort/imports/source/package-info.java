/**
 * The files that an import reads, in a folder or an archive, within bounds and never outside them; and what a reader of one
 * kind of site has to offer.
 */
@NullMarked
package org.cohort.imports.source;

import org.jspecify.annotations.NullMarked;
