package org.cohort.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The pages of this portal, by where a browser says that a page is from. */
@ApplicationScoped
public class OwnPages {

    private static final String TLS = "https://";

    private final String baseUrl;

    OwnPages() {
        this(System.getProperty("portal.base-url", ""));
    }

    /** @param baseUrl the address people see, as an origin; empty where nothing was said */
    OwnPages(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * Whether pages from there are the portal's own: at the address people see, which a proxy need not pass on, or at the
     * one they asked for. Where people use TLS, a page that came without it may be anybody's.
     *
     * @param origin such as {@code https://portal.example.org}
     * @param host the host that was asked for, perhaps with a port
     */
    public boolean include(String origin, @Nullable String host) {
        boolean atBaseUrl = !baseUrl.isEmpty() && origin.equals(baseUrl);
        return atBaseUrl || ((origin.startsWith(TLS) || !baseUrl.startsWith(TLS)) && isAt(origin, host));
    }

    private static boolean isAt(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
