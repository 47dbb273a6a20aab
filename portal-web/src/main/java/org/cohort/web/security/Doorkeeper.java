package org.cohort.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.cohort.people.Member;
import org.cohort.people.SessionService;
import org.jspecify.annotations.Nullable;

/** Lets members in and out: a new session with each sign-in, its secret in the cookie. */
@RequestScoped
public class Doorkeeper {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int LONGEST_DEVICE = 200;
    /** The cookie of somebody who has given a password and not all that is asked for. */
    private static final String STEP = "step";

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    @Inject
    SessionService sessions;

    @Inject
    KnownProxies proxies;

    @Inject
    HttpServletRequest request;

    /** Begins a session; one that this browser had before ends. */
    public void open(Member member, boolean kept) {
        SessionCookie.read(request).ifPresent(sessions::end);
        String secret = sessions.begin(member, device(), kept);
        SessionCookie.write(request, response(), secret, kept ? KEPT : null);
        if (waiting().isPresent()) {
            SessionCookie.write(request, response(), STEP, "", 0);
        }
    }

    /** Lets somebody wait for the second step of signing in, by its secret. */
    public void letWait(String stepSecret) {
        SessionCookie.write(request, response(), STEP, stepSecret, -1);
    }

    /** The secret of the step that whoever asks is at. */
    public Optional<String> waiting() {
        return SessionCookie.read(request, STEP);
    }

    /** Ends this browser's session. */
    public void close() {
        SessionCookie.read(request).ifPresent(sessions::end);
        SessionCookie.delete(request, response());
    }

    /** Where the request comes from, for the limits: whom the proxies in front name, else the peer. */
    public String address() {
        return proxies.origin(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)));
    }

    /** A path of this portal to go on to: what was asked for, or the first page where that leads elsewhere. */
    public static String ownPath(@Nullable String wanted) {
        if (wanted == null
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(Character::isISOControl)) {
            return "/";
        }
        return wanted;
    }

    private String device() {
        String agent = request.getHeader("User-Agent");
        String device = agent == null ? "" : agent;
        return device.length() > LONGEST_DEVICE ? device.substring(0, LONGEST_DEVICE) : device;
    }

    private HttpServletResponse response() {
        if (request.getAttribute(CsrfToken.RESPONSE) instanceof HttpServletResponse response) {
            return response;
        }
        throw new IllegalStateException("CsrfFilter has not seen this request");
    }
}
