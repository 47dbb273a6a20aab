/** Reads Gatsby sites and other folders of Markdown and MDX in which each post may have a folder of its own. */
@NullMarked
package org.cohort.imports.gatsby;

import org.jspecify.annotations.NullMarked;
