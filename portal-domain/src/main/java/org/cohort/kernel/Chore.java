package org.cohort.kernel;

/**
 * Work that the portal does by itself, on every node: it is in rows of the database, and whoever takes some of them locks
 * them. Each is done by one thread a node, when a {@link ChoreWaiting} says that there is some and from time to time.
 */
public interface Chore {

    /** Does some of what is due; whether more of it may be. */
    boolean doSome();
}
