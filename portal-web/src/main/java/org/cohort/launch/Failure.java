package org.cohort.launch;

/** Why a command cannot be done: one sentence that says what is wrong, where, and what to do. Ends with status 1. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    Failure(String sentence) {
        super(sentence);
    }

    Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
