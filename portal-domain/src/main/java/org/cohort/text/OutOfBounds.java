package org.cohort.text;

/** Thrown within a rendering that finds out halfway that the text is beyond the bounds. */
final class OutOfBounds extends RuntimeException {

    private static final long serialVersionUID = 1;

    OutOfBounds() {
        super("beyond the bounds of a text", null, false, false);
    }
}
