/** Who may come where: every route against every role, and every change against those who may not make it. */
@NullMarked
package org.cohort.web.access;

import org.jspecify.annotations.NullMarked;
