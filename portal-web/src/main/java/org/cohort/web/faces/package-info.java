/** How Faces behaves here: addresses of forms, errors of the domain. */
@NullMarked
package org.cohort.web.faces;

import org.jspecify.annotations.NullMarked;
