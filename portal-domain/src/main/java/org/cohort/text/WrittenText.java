package org.cohort.text;

import org.cohort.kernel.DomainException;

/** A text as it came in: measured, with one kind of line end and without what no text holds. */
final class WrittenText {

    private static final char REPLACEMENT = '\ufffd';

    private WrittenText() {}

    static String of(String written, int limit) {
        long bytes = bytes(written);
        if (bytes > limit) {
            throw new DomainException.Invalid("body", "text.tooLong", bytes, limit);
        }
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < written.length()
                    && Character.isLowSurrogate(written.charAt(i + 1));
            if (pair) {
                text.append(c).append(written.charAt(++i));
            } else if (c == '\r') {
                text.append('\n');
                i += i + 1 < written.length() && written.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                text.append(cleaned(c));
            }
        }
        return text.toString();
    }

    private static char cleaned(char c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        boolean control = c < ' ' || (c >= 0x7f && c < 0xa0);
        return c == 0 || Character.isSurrogate(c) || c >= 0xfffe ? REPLACEMENT : control || c == '\ufeff' ? ' ' : c;
    }

    /** As many bytes as its UTF-8 has. */
    private static long bytes(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
