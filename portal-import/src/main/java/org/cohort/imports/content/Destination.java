package org.cohort.imports.content;

/**
 * Where an address of the old site leads after the import.
 *
 * @param address what to write; empty where it leads nowhere
 */
public record Destination(Kind kind, String address) {

    /** The kinds of places. */
    public enum Kind {
        /** A post of the plan. */
        POST,
        /** An attachment. */
        ATTACHMENT,
        /** Another site, or what the old site keeps serving. */
        ELSEWHERE,
        /** A place on the same page. */
        SAME_PAGE,
        /** Nowhere: the words stay, the link does not. */
        NOWHERE
    }

    static final Destination NOWHERE = new Destination(Kind.NOWHERE, "");

    boolean isNowhere() {
        return kind == Kind.NOWHERE;
    }
}
