package org.cohort.web.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Conflict;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What the domain refuses, as RFC 9457 problem details whose title a person can act on. */
@ApplicationScoped
public class ProblemAnswer {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    public void send(HttpServletResponse response, DomainException refused) throws IOException {
        send(response, status(refused), refused);
    }

    public void send(HttpServletResponse response, int status, DomainException refused) throws IOException {
        JsonObjectBuilder problem = JsonValues.object().add("status", status);
        if (refused instanceof Invalid invalid) {
            JsonArrayBuilder violations = JsonValues.array();
            for (Violation violation : invalid.violations()) {
                String sentence = say(violation.key(), violation.arguments());
                violations.add(
                        JsonValues.object().add("field", violation.field()).add("message", sentence));
            }
            Violation first = invalid.violations().get(0);
            problem.add("title", say(first.key(), first.arguments())).add("violations", violations);
        } else {
            problem.add("title", say(refused.key(), List.of()));
        }
        if (refused instanceof TooMany tooMany) {
            response.setHeader(
                    "Retry-After", String.valueOf(tooMany.retryAfter().toSeconds() + 1));
        }
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getWriter().write(problem.build().toString());
    }

    private String say(String key, List<Object> arguments) {
        return texts.in(reader.getLocale(), key, arguments);
    }

    private static int status(DomainException refused) {
        if (refused instanceof SignInNeeded) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        } else if (refused instanceof Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        } else if (refused instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (refused instanceof Conflict) {
            return HttpServletResponse.SC_CONFLICT;
        } else if (refused instanceof TooMany) {
            return TOO_MANY;
        }
        return UNPROCESSABLE;
    }
}
