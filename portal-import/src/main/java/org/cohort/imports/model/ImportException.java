package org.cohort.imports.model;

/** An import that cannot go on. The message is one sentence for a person: what is wrong, where, and what to do. */
public class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ImportException(String sentence) {
        super(sentence);
    }

    public ImportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
