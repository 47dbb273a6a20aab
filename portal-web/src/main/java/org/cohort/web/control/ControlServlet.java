package org.cohort.web.control;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException;
import org.cohort.web.layout.Texts;

/**
 * Takes commands at {@code /control/NAME}: one argument a line, URL-encoded. Whoever is not let in gets the answer of
 * an address that is not there.
 */
@WebServlet("/control/*")
public class ControlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(ControlServlet.class.getName());
    private static final int FAILED = 1;

    @Inject
    @Any
    transient Instance<ControlCommand> commands;

    @Inject
    transient Texts texts;

    @Inject
    transient ControlDoor door;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ControlCommand> command = door.lets(request) ? find(request.getPathInfo()) : Optional.empty();
        if (command.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        List<String> arguments = arguments(request);
        response.setContentType("application/octet-stream");
        response.setHeader("Cache-Control", "no-store");
        ControlAnswer answer = new ControlAnswer(response.getOutputStream());
        answer.end(run(command.get(), arguments, answer));
    }

    private int run(ControlCommand command, List<String> arguments, ControlAnswer answer) {
        try (PrintWriter out = answer.out();
                PrintWriter err = answer.err()) {
            return carryOut(command, arguments, out, err);
        }
    }

    private int carryOut(ControlCommand command, List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            return command.run(arguments, out, err);
        } catch (DomainException e) {
            err.println("portal: " + texts.say(e));
            return FAILED;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The command " + command.name() + " failed", e);
            err.println("portal: The command " + command.name() + " failed (" + e.getMessage()
                    + "): the portal's log says more.");
            return FAILED;
        }
    }

    private Optional<ControlCommand> find(String path) {
        return commands.stream()
                .filter(command -> ("/" + command.name()).equals(path))
                .findFirst();
    }

    private static List<String> arguments(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return body.isEmpty()
                ? List.of()
                : body.lines()
                        .map(line -> URLDecoder.decode(line, StandardCharsets.UTF_8))
                        .toList();
    }
}
