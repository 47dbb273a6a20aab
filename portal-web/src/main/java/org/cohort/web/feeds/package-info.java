/** What programs read instead of pages: Atom feeds of the newest posts, the map of all addresses, the word to crawlers. */
@NullMarked
package org.cohort.web.feeds;

import org.jspecify.annotations.NullMarked;
