package org.cohort.web.security;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** Lets a change through only where it comes from a page of this portal: by where the browser says, and by the token. */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    /** No status: the request goes on. */
    private static final int NONE = 0;

    /** The launcher's own way in, which has a secret of its own and no cookies. */
    private static final String CONTROL = "/control/";

    /** Where a word from a mail says by itself whose mails it stops: mail programs send it without a page. */
    private static final String UNSUBSCRIBE = "/unsubscribe/";

    /** Where a reader of any page, kept for all alike, says in which language to go on; no more than that can be forged. */
    private static final String LANGUAGE = "/language";

    @Inject
    CsrfToken token;

    @Inject
    OwnPages pages;

    @Inject
    Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(CsrfToken.RESPONSE, response);
        boolean isOpen = isRead(request) || request.getRequestURI().startsWith(CONTROL) || isUnsubscribing(request);
        int refusal = isOpen || isOwnChoiceOfLanguage(request) ? NONE : refusal(request);
        if (refusal == NONE) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    /** Faces takes whatever has this field for a form that was sent, a link of another site too. */
    private static boolean isRead(HttpServletRequest request) {
        return SAFE.contains(request.getMethod())
                && request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null;
    }

    private static boolean isUnsubscribing(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().startsWith(UNSUBSCRIBE);
    }

    private boolean isOwnChoiceOfLanguage(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getRequestURI().equals(LANGUAGE) && fromOwnSite(request);
    }

    /** Of a form with files that is too large the container reads nothing, the token neither. */
    private int refusal(HttpServletRequest request) {
        try {
            boolean isOwn = fromOwnSite(request) && token.matches(given(request));
            return isOwn ? NONE : HttpServletResponse.SC_FORBIDDEN;
        } catch (RuntimeException unreadable) {
            if (isForm(request)) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
            throw unreadable;
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private boolean fromOwnSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN_SITE.contains(site)) {
            return false;
        }
        String origin = request.getHeader("Origin");
        return origin == null || pages.include(origin, request.getHeader("Host"));
    }

    /** The token; a form with files is read for it only where a member may have sent it, since guests send none. */
    private @Nullable String given(HttpServletRequest request) {
        String header = request.getHeader(CsrfToken.HEADER);
        if (header != null || (reader.isGuest() && isForm(request))) {
            return header;
        }
        return request.getParameter(CsrfToken.PARAMETER);
    }
}
