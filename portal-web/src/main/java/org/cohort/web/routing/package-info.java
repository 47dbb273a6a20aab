/** The addresses of the portal: one closed table, and the filter that turns an address into a page. */
@NullMarked
package org.cohort.web.routing;

import org.jspecify.annotations.NullMarked;
