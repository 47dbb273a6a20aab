/** Starts the portal from a shell: reads the settings, brings up the server with the application and carries out commands. */
@NullMarked
package org.cohort.launch;

import org.jspecify.annotations.NullMarked;
