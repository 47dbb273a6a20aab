package org.cohort.text;

import org.jspecify.annotations.Nullable;

/** A text could not be rendered; it is shown as written instead. */
final class GivenUp extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. */
    enum Reason {
        /** More nesting or marks than a text written by a person has. */
        BOUNDS,
        /** It took too long. */
        TIME,
        /** Every thread is occupied. */
        BUSY,
        /** The parser failed on it. */
        FAILED
    }

    private final Reason reason;

    GivenUp(Reason reason) {
        this(reason, null);
    }

    GivenUp(Reason reason, @Nullable Throwable cause) {
        super("not rendered: " + reason, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
