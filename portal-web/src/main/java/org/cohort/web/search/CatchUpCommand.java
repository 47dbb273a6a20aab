package org.cohort.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.search.Indexing;
import org.cohort.web.control.ControlCommand;

/** {@code catch-up-index}: returns when searches find all that was changed before; for those who count or compare. */
@ApplicationScoped
class CatchUpCommand implements ControlCommand {

    @Inject
    Indexing indexing;

    @Override
    public String name() {
        return "catch-up-index";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        indexing.catchUp();
        return 0;
    }
}
