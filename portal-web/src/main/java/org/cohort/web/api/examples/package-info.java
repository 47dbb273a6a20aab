/** The page that shows people how a program asks. */
@NullMarked
package org.cohort.web.api.examples;

import org.jspecify.annotations.NullMarked;
