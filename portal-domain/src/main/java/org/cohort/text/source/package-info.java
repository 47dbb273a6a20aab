/** Markdown as members write it to HTML that is not safe yet, and the bounds it must keep. The only user of flexmark. */
@NullMarked
package org.cohort.text.source;

import org.jspecify.annotations.NullMarked;
