package org.cohort.kernel;

import java.time.Duration;
import java.util.List;

/** A request that the community's rules refuse; the kinds are what a page or an API can answer. */
public abstract sealed class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;

    private DomainException(String key) {
        super(key);
        this.key = key;
    }

    /** The message key of one sentence that says what is wrong and what to do. */
    public String key() {
        return key;
    }

    /** There is no such thing, or this person may not know of it. */
    public static final class NotFound extends DomainException {
        private static final long serialVersionUID = 1;

        public NotFound(String key) {
            super(key);
        }
    }

    /** A guest asked for what needs an account. */
    public static final class SignInNeeded extends DomainException {
        private static final long serialVersionUID = 1;

        public SignInNeeded() {
            super("error.signInNeeded");
        }
    }

    /** A member asked for what needs more than their role, or what is another's. */
    public static final class Forbidden extends DomainException {
        private static final long serialVersionUID = 1;

        public Forbidden(String key) {
            super(key);
        }
    }

    /** Somebody else changed the thing in the meantime; nothing was overwritten. */
    public static final class Conflict extends DomainException {
        private static final long serialVersionUID = 1;

        public Conflict(String key) {
            super(key);
        }
    }

    /** Too many of these in a short time. */
    public static final class TooMany extends DomainException {
        private static final long serialVersionUID = 1;

        private final Duration retryAfter;

        public TooMany(String key, Duration retryAfter) {
            super(key);
            this.retryAfter = retryAfter;
        }

        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Values that cannot be taken, each with the field it stands in. */
    public static final class Invalid extends DomainException {
        private static final long serialVersionUID = 1;

        private final transient List<Violation> violations;

        public Invalid(List<Violation> violations) {
            super("error.invalid");
            this.violations = List.copyOf(violations);
        }

        public Invalid(String field, String key, Object... arguments) {
            this(List.of(new Violation(field, key, List.of(arguments))));
        }

        public List<Violation> violations() {
            return violations;
        }
    }

    /** One value that cannot be taken: its field, the message key and what the message names. */
    public record Violation(String field, String key, List<Object> arguments) {}
}
