package org.cohort.web.control;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns requests away with 503 while the portal stops, and where it was started for one command alone. Comes before all
 * other filters.
 */
public class OpenDoors extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** A restart takes about this long. */
    private static final String RETRY_AFTER_SECONDS = "20";

    private static final String DRAIN = "/control/" + Drain.NAME;

    @Inject
    transient RunningRequests requests;

    private final boolean pages = Boolean.parseBoolean(System.getProperty("portal.pages", "true"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.equals(DRAIN)) {
            chain.doFilter(request, response);
        } else if ((!pages && !path.startsWith("/control/")) || !requests.begins()) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                requests.ended();
            }
        }
    }
}
