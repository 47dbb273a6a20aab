package org.cohort.web.settings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.LanguageService;
import org.cohort.web.layout.AskedLanguage;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the language that a reader chooses at the foot of a page, and leads back to that page. The browser keeps it, for
 * members their account too. The form has no token, because the foot is the same for everybody: {@code CsrfFilter} lets it
 * through by where it comes from.
 */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String FIRST_PAGE = "/";

    @Inject
    transient LanguageService languages;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PortalLanguage> chosen = PortalLanguage.of(String.valueOf(request.getParameter("language")));
        if (chosen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        AskedLanguage.keep(request, response, chosen.get());
        if (!reader.isGuest()) {
            languages.choose(reader.getActor(), chosen.get());
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path(request.getHeader("Referer")));
    }

    /** Of the page with the form; the portal's own path, whatever portal the address names. */
    static String path(@Nullable String referer) {
        try {
            URI page = URI.create(referer == null ? FIRST_PAGE : referer);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return FIRST_PAGE;
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return FIRST_PAGE;
        }
    }
}
