/** A member's own settings: profile, picture, password, and where they are signed in. */
@NullMarked
package org.cohort.web.settings;

import org.jspecify.annotations.NullMarked;
