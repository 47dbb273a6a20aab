package org.cohort.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.web.answers.ScriptLimits;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.OwnPages;

/**
 * Lets a member's own pages open a socket. A browser sends cookies with the request of any site and asks nobody whether that
 * site may read the answer, so a socket is opened only for pages that say where they are from.
 */
public class LiveDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final int TOO_MANY = 429;

    @Inject
    transient Reader reader;

    @Inject
    transient OwnPages pages;

    @Inject
    transient ScriptLimits limits;

    @Inject
    transient LiveConnections connections;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
        } else if (reader.isGuest()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!isFromOwnPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (connections.isFull()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (isTooOften()) {
            response.sendError(TOO_MANY);
        } else {
            chain.doFilter(new Opened(request, new LiveMember(reader.getActor())), response);
        }
    }

    private boolean isFromOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null && pages.include(origin, request.getHeader("Host"));
    }

    private boolean isTooOften() {
        try {
            limits.count(reader.getActor());
            return false;
        } catch (TooMany refused) {
            return true;
        }
    }

    private static final class Opened extends HttpServletRequestWrapper {

        private final LiveMember member;

        Opened(HttpServletRequest request, LiveMember member) {
            super(request);
            this.member = member;
        }

        @Override
        public Principal getUserPrincipal() {
            return member;
        }
    }
}
