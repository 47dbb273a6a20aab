/** Style sheets, scripts and pictures of the portal itself, joined, compressed and named by their content. */
@NullMarked
package org.cohort.web.assets;

import org.jspecify.annotations.NullMarked;
