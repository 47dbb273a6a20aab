package org.cohort.launch;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command speaks to the person who gave it, whatever becomes of {@link System#out}.
 *
 * @param out results alone
 * @param err progress and what went wrong
 * @param isTerminal whether a person looks on as {@code err} is written, which the script finds out
 */
record Console(PrintStream out, PrintStream err, boolean isTerminal) {

    /** The process's own output and errors, in UTF-8 wherever it runs. */
    static Console system() {
        return new Console(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("portal.terminal"));
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
