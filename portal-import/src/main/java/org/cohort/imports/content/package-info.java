/**
 * What all readers of sites share: code set aside, addresses turned into links between posts and attachments, and files turned
 * into posts.
 */
@NullMarked
package org.cohort.imports.content;

import org.jspecify.annotations.NullMarked;
