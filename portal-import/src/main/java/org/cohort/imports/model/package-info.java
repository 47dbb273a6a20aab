/** What a source holds, as plain records: the one language between the readers, the plan and the carrying out of it. */
@NullMarked
package org.cohort.imports.model;

import org.jspecify.annotations.NullMarked;
