/** Tests of the command line, its settings and the script before it. */
@NullMarked
package org.cohort.launch;

import org.jspecify.annotations.NullMarked;
