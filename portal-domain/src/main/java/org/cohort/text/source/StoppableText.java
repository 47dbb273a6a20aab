package org.cohort.text.source;

import java.util.function.BooleanSupplier;

/**
 * A text that refuses to be read once the one who waits for its rendering has given up: the parser, which knows no
 * interruption, ends at its next look at a character.
 */
final class StoppableText implements CharSequence {

    private final String text;
    private final BooleanSupplier stopped;

    StoppableText(String text, BooleanSupplier stopped) {
        this.text = text;
        this.stopped = stopped;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (stopped.getAsBoolean()) {
            throw new Stopped();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Ends a parse that nobody waits for. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1;

        Stopped() {
            super("given up", null, false, false);
        }
    }
}
