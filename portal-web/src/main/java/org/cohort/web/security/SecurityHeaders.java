package org.cohort.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the browser what it may do with an answer: every answer carries these. */
public class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** No nonce: a cached page would make it a constant. The theme is set by a script known by its hash. */
    static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "base-uri 'none'",
            "object-src 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "connect-src 'self'",
            "font-src 'self'",
            "img-src 'self' https: data:",
            "manifest-src 'self'",
            "frame-src https://www.youtube-nocookie.com https://player.vimeo.com",
            "style-src 'self'",
            "script-src 'self' '" + ThemeScript.HASH + "'");

    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response.containsHeader(ContentPolicy.HEADER)) {
            // The error page of a request that has been here before, and whose answer carries all of them.
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(ContentPolicy.HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, new ContentPolicy(request, response));
    }
}
