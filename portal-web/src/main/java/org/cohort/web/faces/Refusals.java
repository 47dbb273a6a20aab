package org.cohort.web.faces;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.web.routing.RoutingFilter;

/** What a browser is answered when the domain refuses: 400, 403, 404, 409, 429 or the sign-in page. */
public final class Refusals {

    private static final int TOO_MANY = 429;

    private Refusals() {}

    public static void answer(HttpServletRequest request, HttpServletResponse response, DomainException refusal)
            throws IOException {
        if (refusal instanceof SignInNeeded) {
            String asked = String.valueOf(request.getAttribute(RoutingFilter.ASKED_ADDRESS));
            response.sendRedirect("/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            return;
        }
        if (refusal instanceof TooMany tooMany) {
            response.setHeader(
                    "Retry-After", String.valueOf(tooMany.retryAfter().toSeconds()));
        }
        request.setAttribute(ErrorPage.KEY, refusal.key());
        response.sendError(status(refusal));
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (refusal instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        } else if (refusal instanceof Conflict) {
            return HttpServletResponse.SC_CONFLICT;
        } else if (refusal instanceof TooMany) {
            return TOO_MANY;
        }
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
