package org.cohort.web.control;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.cohort.web.layout.Texts;

/**
 * Turns requests away with 503 while the portal stops, and where it was started for one command alone. Only what
 * every answer carries comes before it.
 */
public class OpenDoors extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** A restart takes about this long. */
    private static final String RETRY_AFTER_SECONDS = "20";

    /** What a portal answers that shows no pages and while it stops: whether it lives, and the stop itself. */
    private static final Set<String> ALWAYS_OPEN = Set.of("/health/live", "/control/" + Drain.NAME);

    @Inject
    transient RunningRequests requests;

    @Inject
    transient Texts texts;

    private final boolean pages = Boolean.parseBoolean(System.getProperty("portal.pages", "true"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (ALWAYS_OPEN.contains(path)) {
            chain.doFilter(request, response);
        } else if ((!pages && !isForCommands(path)) || !requests.begins()) {
            turnAway(response);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                requests.ended();
            }
        }
    }

    private static boolean isForCommands(String path) {
        return path.startsWith("/control/") || path.startsWith("/health/");
    }

    /** In plain words and without the error page, which would ask the database. */
    private void turnAway(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(texts.of("error.stopping"));
    }
}
