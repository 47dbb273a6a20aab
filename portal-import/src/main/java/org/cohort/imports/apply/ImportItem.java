package org.cohort.imports.apply;

import org.cohort.kernel.ContentRef;

/**
 * What an earlier import made of one thing of a source.
 *
 * @param hash of all that the source said of it then
 */
record ImportItem(ContentRef content, String hash) {}
