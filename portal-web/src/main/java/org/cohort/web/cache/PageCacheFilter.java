package org.cohort.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import org.cohort.web.layout.AskedLanguage;
import org.cohort.web.routing.Routes;
import org.cohort.web.security.SessionCookie;

/** Answers guests from memory where it can, and remembers what it had to make. Members always get their own page. */
public class PageCacheFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Ask each time, so that a change shows at once; 304 makes asking cheap. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private static final String KEEP_NOTHING = "private, no-store";

    private static final String VARIES_WITH = "Accept-Encoding, Accept-Language, Cookie";

    @Inject
    PageCache cache;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> key = key(request);
        if (key.isEmpty()) {
            response.setHeader("Cache-Control", KEEP_NOTHING);
            chain.doFilter(request, response);
            return;
        }
        Optional<StoredPage> stored = cache.find(key.get());
        if (stored.isPresent()) {
            stored.get().send(request, response, ASK_EACH_TIME, VARIES_WITH);
            return;
        }
        long begun = cache.now();
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (!captured.isWhole()) {
            captured.passOn();
            return;
        }
        StoredPage page = StoredPage.of(captured.getContentType(), captured.bytes());
        cache.keep(key.get(), page, begun);
        page.send(request, response, ASK_EACH_TIME, VARIES_WITH);
    }

    /** Path, known parameters and language; nothing for what is not cached. */
    private static Optional<String> key(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || SessionCookie.read(request).isPresent()) {
            return Optional.empty();
        }
        String path = request.getRequestURI();
        return Routes.find(path).filter(match -> match.route().cached()).map(match -> {
            TreeMap<String, String> known = new TreeMap<>();
            for (String name : match.route().parameters()) {
                String value = request.getParameter(name);
                if (value != null && !value.isEmpty()) {
                    // As it is written in an address: a value may not look like a second parameter.
                    known.put(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            }
            String page = known.isEmpty() ? path : path + known;
            return page + " " + AskedLanguage.of(request).code();
        });
    }
}
