package org.cohort.web.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;

/** What a stopping portal is asked first: {@code drain SECONDS}. */
@ApplicationScoped
class Drain implements ControlCommand {

    static final String NAME = "drain";

    @Inject
    RunningRequests requests;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            int left = requests.drain(Duration.ofSeconds(Long.parseLong(arguments.get(0))));
            if (left == 0) {
                return 0;
            }
            err.println("portal: Stopped with " + left + " requests still under way.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
