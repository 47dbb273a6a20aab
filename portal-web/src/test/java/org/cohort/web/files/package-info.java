/** Uploaded files over HTTP. */
@NullMarked
package org.cohort.web.files;

import org.jspecify.annotations.NullMarked;
