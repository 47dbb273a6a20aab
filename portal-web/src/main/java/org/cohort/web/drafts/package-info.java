/** Pages and addresses of texts that are being written. */
@NullMarked
package org.cohort.web.drafts;

import org.jspecify.annotations.NullMarked;
