/** Tests of who may give commands and of how a stopping portal lets requests end. */
@NullMarked
package org.cohort.web.control;

import org.jspecify.annotations.NullMarked;
