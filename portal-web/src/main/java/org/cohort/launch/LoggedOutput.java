package org.cohort.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;

/** Output whose lines become log records, so that what libraries print is kept and bounded as the rest is. */
final class LoggedOutput extends OutputStream {

    private final Logger logger;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    LoggedOutput(Logger logger) {
        this.logger = logger;
    }

    @Override
    public synchronized void write(int octet) {
        if (octet != '\n') {
            line.write(octet);
            return;
        }
        String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
        line.reset();
        if (!text.isEmpty()) {
            logger.log(Level.INFO, text);
        }
    }
}
