package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where people find this portal, for what is read elsewhere; the launcher says it in {@value #PROPERTY}. */
@ApplicationScoped
public class PublicAddress {

    public static final String PROPERTY = "portal.base-url";

    private final String base = System.getProperty(PROPERTY, "http://localhost");

    /** The full address of a path. */
    public String url(String path) {
        return base + path;
    }

    /** The name of the machine in it. */
    public String host() {
        String host = URI.create(base).getHost();
        return host == null ? "localhost" : host;
    }
}
