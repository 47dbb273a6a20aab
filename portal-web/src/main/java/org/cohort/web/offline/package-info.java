/** The portal as an application that is installed, and what of it is there without a network. */
@NullMarked
package org.cohort.web.offline;

import org.jspecify.annotations.NullMarked;
