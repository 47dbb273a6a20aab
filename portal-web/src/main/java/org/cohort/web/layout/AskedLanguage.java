package org.cohort.web.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.PortalLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The language that a browser asks for: the one that was chosen on a page, else the first of its own that the portal speaks,
 * else English. Cheap enough to be asked for each page that comes from memory.
 */
public final class AskedLanguage {

    private static final String COOKIE = "language";

    /** As of the other cookies, over TLS alone: no other host can set such a one. */
    private static final String SECURE_COOKIE = "__Host-" + COOKIE;

    private static final Duration KEPT = Duration.ofDays(365);
    private static final String HEADER = "Accept-Language";

    /** Browsers name a handful; who sends more has no need of a page in the language named last. */
    private static final int MOST_CHARACTERS = 200;

    private AskedLanguage() {}

    public static PortalLanguage of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> accepted(request.getHeader(HEADER)));
    }

    /** Keeps a choice in the browser. */
    public static void keep(HttpServletRequest request, HttpServletResponse response, PortalLanguage language) {
        Cookie cookie = new Cookie(cookieName(request), language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String cookieName(HttpServletRequest request) {
        return request.isSecure() ? SECURE_COOKIE : COOKIE;
    }

    private static Optional<PortalLanguage> chosen(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            String name = cookieName(request);
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return PortalLanguage.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** The best of a header such as {@code ar-EG,ar;q=0.9,en;q=0.8}. */
    static PortalLanguage accepted(@Nullable String header) {
        if (header == null) {
            return PortalLanguage.ENGLISH;
        }
        String ranges = header.length() > MOST_CHARACTERS ? header.substring(0, MOST_CHARACTERS) : header;
        PortalLanguage best = PortalLanguage.ENGLISH;
        double bestWeight = 0;
        int start = 0;
        while (start < ranges.length()) {
            int comma = ranges.indexOf(',', start);
            int end = comma < 0 ? ranges.length() : comma;
            Optional<PortalLanguage> language = language(ranges, start, end);
            double weight = language.isPresent() ? weight(ranges.substring(start, end)) : 0;
            if (weight > bestWeight) {
                best = language.orElse(best);
                bestWeight = weight;
            }
            start = end + 1;
        }
        return best;
    }

    /** By its first two letters, where no third follows. */
    private static Optional<PortalLanguage> language(String ranges, int start, int end) {
        int from = start;
        while (from < end && ranges.charAt(from) == ' ') {
            from++;
        }
        boolean isOfTwo = end - from >= 2 && (end - from == 2 || !Character.isLetter(ranges.charAt(from + 2)));
        return isOfTwo
                ? PortalLanguage.of(ranges.substring(from, from + 2).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static double weight(String range) {
        int q = range.indexOf("q=");
        if (q < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(range.substring(q + 2).strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
