package org.cohort.web.control;

import java.io.PrintWriter;
import java.util.List;

/** A command that the application carries out for {@code ./portal}; every bean of this kind is found by its name. */
public interface ControlCommand {

    /** The word by which it is asked for; a–z and hyphens. */
    String name();

    /**
     * Carries it out.
     *
     * @param out the result, for people and programs; reaches the asker whenever it is flushed
     * @param err progress, and one sentence where it fails
     * @return 0 where it is done, 1 where it failed
     */
    int run(List<String> arguments, PrintWriter out, PrintWriter err);
}
