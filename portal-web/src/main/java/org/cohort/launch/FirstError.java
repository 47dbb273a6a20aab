package org.cohort.launch;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Remembers the first error that was logged, so that a failed start can say why. */
public final class FirstError extends Handler {

    private static final AtomicReference<@Nullable String> FIRST = new AtomicReference<>();

    /** The cause at the bottom of the first error, in one line. */
    static Optional<String> said() {
        return Optional.ofNullable(FIRST.get());
    }

    @Override
    public void publish(LogRecord record) {
        Throwable thrown = record.getThrown();
        if (record.getLevel().intValue() >= Level.SEVERE.intValue() && thrown != null) {
            FIRST.compareAndSet(null, bottom(thrown));
        }
    }

    @Override
    public void flush() {
        // keeps nothing back
    }

    @Override
    public void close() {
        // holds nothing open
    }

    private static String bottom(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return (message == null ? cause.getClass().getSimpleName() : message)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
