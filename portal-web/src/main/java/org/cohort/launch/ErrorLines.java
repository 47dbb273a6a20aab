package org.cohort.launch;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows what a command says beside its result. Lines {@code progress DONE ALL} become a bar on a terminal and one line
 * per 1,000 items elsewhere; all others are shown as they are.
 */
final class ErrorLines {

    private static final Pattern PROGRESS = Pattern.compile("progress (\\d{1,9}) (\\d{1,9})");
    private static final int LINE_EVERY = 1_000;
    private static final int BAR_WIDTH = 40;

    private final PrintStream err;
    private final boolean terminal;
    private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
    private boolean barShown;

    ErrorLines(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    void write(byte[] piece) {
        for (byte octet : piece) {
            if (octet == '\n') {
                line(unfinished.toString(StandardCharsets.UTF_8));
                unfinished.reset();
            } else {
                unfinished.write(octet);
            }
        }
    }

    /** Shows what came without an end of line and leaves the bar's line. */
    void end() {
        if (unfinished.size() > 0) {
            line(unfinished.toString(StandardCharsets.UTF_8));
        }
        leaveBar();
    }

    private void line(String line) {
        Matcher progress = PROGRESS.matcher(line);
        if (progress.matches()) {
            progress(Integer.parseInt(progress.group(1)), Integer.parseInt(progress.group(2)));
        } else {
            leaveBar();
            err.println(line);
        }
    }

    private void progress(int done, int all) {
        if (terminal) {
            int filled = all == 0 ? BAR_WIDTH : (int) Math.min(BAR_WIDTH, (long) BAR_WIDTH * done / all);
            err.print("\r[" + "#".repeat(filled) + " ".repeat(BAR_WIDTH - filled) + "] " + done + "/" + all);
            err.flush();
            barShown = true;
        } else if (done % LINE_EVERY == 0) {
            err.println(done + " of " + all);
        }
    }

    private void leaveBar() {
        if (barShown) {
            err.println();
            barShown = false;
        }
    }
}
