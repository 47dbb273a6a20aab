package org.cohort.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Whether people come over TLS: to the portal itself, or to the proxy in front, as {@code PORTAL_BASE_URL} says. */
final class Tls {

    private static final boolean IN_FRONT =
            System.getProperty("portal.base-url", "").startsWith("https://");

    private Tls() {}

    static boolean covers(HttpServletRequest request) {
        return IN_FRONT || request.isSecure();
    }
}
