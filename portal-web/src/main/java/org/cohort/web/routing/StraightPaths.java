package org.cohort.web.routing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Refuses a path that reads as one place and leads to another, such as {@code /control/..%2fsign-out}: the other filters
 * judge it as it reads, and the server goes where it leads. Refuses U+0000, too: nothing is called so, and PostgreSQL
 * fails when it is asked for it.
 */
public class StraightPaths extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isStraight(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether no part of it, however it is written, goes up, stays, is empty before another, or holds a slash or U+0000. */
    static boolean isStraight(String path) {
        String written = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        if (written.contains("//")
                || written.contains("\\")
                || written.contains("%2f")
                || written.contains("%5c")
                || written.contains("%00")) {
            return false;
        }
        for (String segment : written.split("/", -1)) {
            int parameters = segment.indexOf(';');
            String name = parameters < 0 ? segment : segment.substring(0, parameters);
            if (name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
