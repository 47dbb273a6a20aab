/** Plans an import: chooses the reader, reads the source and writes what an import would do. */
@NullMarked
package org.cohort.imports.plan;

import org.jspecify.annotations.NullMarked;
