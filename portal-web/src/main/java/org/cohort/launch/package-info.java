/**
 * What {@code ./portal} starts: reads the settings, brings up the server with the application and sees commands carried
 * out. It sees nothing of the application's classes; the two speak through system properties ({@link
 * org.cohort.launch.ApplicationProperties}) and over the control address. The command line speaks English.
 */
@NullMarked
package org.cohort.launch;

import org.jspecify.annotations.NullMarked;
