/** Uploaded files: how they come in from the editor, and how they are served so that nothing in them can run. */
@NullMarked
package org.cohort.web.files;

import org.jspecify.annotations.NullMarked;
