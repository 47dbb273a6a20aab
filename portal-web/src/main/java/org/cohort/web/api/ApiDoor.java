package org.cohort.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.tokens.Scope;
import org.cohort.tokens.TokenHolder;
import org.cohort.tokens.TokenService;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;

/**
 * The way in for programs, apart from that for pages: no cookie counts here, so no other site can use one. Whoever brings
 * no token is a guest and may read what guests may.
 */
public class ApiDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private static final Logger LOG = System.getLogger(ApiDoor.class.getName());

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "bearer ";
    private static final String ASK_FOR_TOKEN = "WWW-Authenticate";

    @Inject
    transient TokenService tokens;

    @Inject
    transient ApiLimits limits;

    @Inject
    transient Doorkeeper doorkeeper;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "private, no-store");
        try {
            if (admits(request, response)) {
                serve(request, response);
            }
        } catch (TooMany refused) {
            problems.send(response, refused);
        } catch (RuntimeException broken) {
            LOG.log(Level.ERROR, "The way in for programs failed", broken);
            problems.send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "api.broken");
        }
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean writes = !SAFE.contains(request.getMethod());
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            limits.countGuest(doorkeeper.address()).writeTo(response);
            return !writes || refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Bearer", "api.token.needed");
        }
        Optional<TokenHolder> found = holder(authorization);
        if (found.isEmpty()) {
            limits.countGuest(doorkeeper.address()).writeTo(response);
            return refuse(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Bearer error=\"invalid_token\"",
                    "api.token.unknown");
        }
        TokenHolder holder = found.get();
        limits.count(holder, writes).writeTo(response);
        if (!holder.opens(writes ? Scope.WRITE : Scope.READ)) {
            return refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "Bearer error=\"insufficient_scope\", scope=\"write\"",
                    "api.token.readsOnly");
        }
        reader.isProgramOf(holder.actor());
        return true;
    }

    private Optional<TokenHolder> holder(String authorization) {
        return authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? tokens.find(authorization.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    private boolean refuse(HttpServletResponse response, int status, String challenge, String key) throws IOException {
        response.setHeader(ASK_FOR_TOKEN, challenge);
        problems.send(response, status, key);
        return false;
    }

    /** Past the filters of pages, to which no program comes. */
    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        RequestDispatcher resources = Objects.requireNonNull(getServletContext().getNamedDispatcher("Api"));
        resources.forward(request, response);
    }
}
