package org.cohort.web.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Who may give commands: a process on this machine that knows the secret of the control file. */
@ApplicationScoped
class ControlDoor {

    private static final String SCHEME = "Bearer ";

    /** What a proxy adds: a request that came through one is not from this machine, whatever its peer is. */
    private static final List<String> FORWARDED =
            List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via");

    private final String secret = System.getProperty("portal.control.secret", "");

    boolean lets(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && isOnThisMachine(request)
                && FORWARDED.stream().allMatch(name -> request.getHeader(name) == null)
                && knowsSecret(request.getHeader("Authorization"));
    }

    private boolean knowsSecret(String authorization) {
        return !secret.isEmpty()
                && authorization != null
                && MessageDigest.isEqual(
                        (SCHEME + secret).getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }

    /** Loopback, or the very address that the portal listens on. */
    private static boolean isOnThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    || request.getRemoteAddr().equals(request.getLocalAddr());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
