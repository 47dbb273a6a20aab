package org.cohort.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.web.control.ControlCommand;

/** {@code repair-index}: asked by a portal that has just started; what the last one left undone is found meanwhile. */
@ApplicationScoped
class RepairIndexCommand implements ControlCommand {

    @Inject
    KeepIndexInStep index;

    @Override
    public String name() {
        return "repair-index";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        index.repairSoon();
        return 0;
    }
}
