/** What a member sees of those they blocked, and the buttons and the page for it. */
@NullMarked
package org.cohort.web.blocks;

import org.jspecify.annotations.NullMarked;
