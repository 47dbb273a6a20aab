package org.cohort.web.api;

/** What is wrong with a request of a program, apart from the community's rules. */
public class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param key of the sentence that says what to do */
    public ApiProblem(int status, String key) {
        super(key);
        this.status = status;
    }

    int status() {
        return status;
    }

    String key() {
        return String.valueOf(getMessage());
    }
}
