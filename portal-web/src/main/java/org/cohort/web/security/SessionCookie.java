package org.cohort.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cookie that says who is signed in: a secret and nothing else. */
public final class SessionCookie {

    /** Browsers take the prefix over TLS alone; on loopback without it the plain name has to do. */
    private static final String SECURE_PREFIX = "__Host-";

    private static final String NAME = "session";

    private SessionCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return read(request, NAME);
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        String wanted = (request.isSecure() ? SECURE_PREFIX : "") + name;
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(wanted) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Sets it.
     *
     * @param kept how long beyond the browser's own session, or null for that session alone
     */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String secret, @Nullable Duration kept) {
        write(request, response, NAME, secret, kept == null ? -1 : (int) kept.toSeconds());
    }

    public static void delete(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, NAME, "", 0);
    }

    static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        Cookie cookie = new Cookie((request.isSecure() ? SECURE_PREFIX : "") + name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
