/** The description of the API at {@code /openapi}, made of the resources and records themselves. */
@NullMarked
package org.cohort.web.api.description;

import org.jspecify.annotations.NullMarked;
