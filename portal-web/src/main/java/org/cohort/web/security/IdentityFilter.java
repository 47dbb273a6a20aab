package org.cohort.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cohort.people.SessionService;
import org.cohort.people.SignedIn;
import org.cohort.web.layout.Reader;

/** Finds out who is asking. A cookie that no longer opens anything is taken back. */
public class IdentityFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject
    transient SessionService sessions;

    @Inject
    transient Reader reader;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> secret = SessionCookie.read(request);
        if (secret.isPresent()) {
            Optional<SignedIn> found = sessions.find(secret.get());
            found.ifPresent(reader::is);
            if (found.isEmpty()) {
                SessionCookie.delete(request, response);
            }
        }
        chain.doFilter(request, response);
    }
}
