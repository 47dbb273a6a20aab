package org.cohort.web.api;

/** How numbers stand in addresses. */
public final class Ids {

    /** The number of a thing, without zeros before it; what is none leads nowhere. */
    public static final String ID = "{id: [1-9][0-9]{0,17}}";

    private Ids() {}
}
