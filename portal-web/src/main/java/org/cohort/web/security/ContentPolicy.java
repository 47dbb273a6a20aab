package org.cohort.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.web.routing.Route;
import org.cohort.web.routing.RoutingFilter;

/**
 * Keeps the policy in one hand. PrimeFaces adds a policy of its own to every page; from it the nonce of its scripts is
 * taken into ours on pages that are made for one reader, and everything else is left out.
 */
class ContentPolicy extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    private static final Pattern NONCE = Pattern.compile("'nonce-[A-Za-z0-9+/=_-]{8,64}'");

    private final HttpServletRequest request;

    ContentPolicy(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(HEADER)) {
            super.addHeader(name, value);
            return;
        }
        Matcher nonce = NONCE.matcher(value);
        if (isForOneReader() && nonce.find()) {
            super.setHeader(HEADER, SecurityHeaders.POLICY + " " + nonce.group());
        }
    }

    /** A page from the cache would carry the same nonce to everybody. */
    private boolean isForOneReader() {
        return request.getAttribute(RoutingFilter.ROUTE) instanceof Route route && !route.cached();
    }
}
