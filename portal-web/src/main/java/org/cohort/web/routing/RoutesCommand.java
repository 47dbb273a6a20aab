package org.cohort.web.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import org.cohort.web.control.ControlCommand;

/**
 * Says what answers in the portal that runs: {@code route METHODS ROLE PATTERN} for each row of the table, and
 * {@code servlet MAPPING} for each address that the server gives to a servlet, whoever put it there.
 */
@ApplicationScoped
class RoutesCommand implements ControlCommand {

    @Inject
    ServletContext application;

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        for (Route route : Routes.ALL) {
            out.println("route " + String.join(",", new TreeSet<>(route.methods())) + " " + route.leastRole() + " "
                    + route.pattern());
        }
        TreeSet<String> mappings = new TreeSet<>();
        application.getServletRegistrations().values().forEach(servlet -> mappings.addAll(servlet.getMappings()));
        mappings.forEach(mapping -> out.println("servlet " + mapping));
        return 0;
    }
}
