package org.cohort.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The portal as others address it. */
@Named
@RequestScoped
public class Site {

    /** Set by the launcher from PORTAL_BASE_URL; empty where nothing was said. */
    private static final String BASE_URL = System.getProperty("portal.base-url", "");

    @Inject
    HttpServletRequest request;

    /** The full address of a path of this portal. */
    public String url(String path) {
        return base() + path;
    }

    private String base() {
        if (!BASE_URL.isEmpty()) {
            return BASE_URL;
        }
        return request.getScheme() + "://" + request.getServerName() + port();
    }

    private String port() {
        int usual = request.isSecure() ? 443 : 80;
        return request.getServerPort() == usual ? "" : ":" + request.getServerPort();
    }
}
