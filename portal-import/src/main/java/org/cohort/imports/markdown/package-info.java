/** Reads any other folder of Markdown and HTML files. */
@NullMarked
package org.cohort.imports.markdown;

import org.jspecify.annotations.NullMarked;
