package org.cohort.web.routing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Holds text back until it is flushed and turns it into UTF-8 as a whole. The server's own writer does so a letter at a
 * time from the first one that is not ASCII, which took a third of what a page with emoji costs.
 */
class Utf8Writer extends Writer {

    private static final int USUAL_LENGTH = 64 << 10;

    /** Asked for where the bytes are to go, when there are some: an answer that is refused first has no stream. */
    interface Target {
        OutputStream open() throws IOException;
    }

    private final StringBuilder held = new StringBuilder(USUAL_LENGTH);
    private final Target target;

    Utf8Writer(Target target) {
        this.target = target;
    }

    @Override
    public void write(char[] letters, int offset, int length) {
        held.append(letters, offset, length);
    }

    @Override
    public void write(String letters, int offset, int length) {
        held.append(letters, offset, offset + length);
    }

    /** Keeps back the first half of a letter whose second is still to come. */
    @Override
    public void flush() throws IOException {
        int last = held.length() - 1;
        int end = last >= 0 && Character.isHighSurrogate(held.charAt(last)) ? last : held.length();
        if (end > 0) {
            target.open().write(held.substring(0, end).getBytes(StandardCharsets.UTF_8));
            held.delete(0, end);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
