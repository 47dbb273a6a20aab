package org.cohort.web.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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

    /** What a problem is sent as. */
    public static final String TYPE = "application/problem+json";

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
        if (refused instanceof TooMany tooMany) {
            response.setHeader("Retry-After", String.valueOf(secondsToWait(tooMany)));
        }
        send(response, status, problem(status, refused));
    }

    /** Sends a problem that no rule of the community made. */
    public void send(HttpServletResponse response, int status, String key) throws IOException {
        send(response, status, problem(status, key));
    }

    private static void send(HttpServletResponse response, int status, JsonObject problem) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE + ";charset=UTF-8");
        response.getWriter().write(problem.toString());
    }

    /** The problem itself: {@code status}, {@code title} and, of values that cannot be taken, {@code violations}. */
    public JsonObject problem(int status, DomainException refused) {
        if (!(refused instanceof Invalid invalid)) {
            return problem(status, refused.key());
        }
        JsonArrayBuilder violations = JsonValues.array();
        for (Violation violation : invalid.violations()) {
            String sentence = say(violation.key(), violation.arguments());
            violations.add(JsonValues.object().add("field", violation.field()).add("message", sentence));
        }
        Violation first = invalid.violations().get(0);
        return JsonValues.object()
                .add("status", status)
                .add("title", say(first.key(), first.arguments()))
                .add("violations", violations)
                .build();
    }

    /** One whose title is the sentence of this key. */
    public JsonObject problem(int status, String key) {
        return JsonValues.object()
                .add("status", status)
                .add("title", say(key, List.of()))
                .build();
    }

    /** For {@code Retry-After}: the next whole second. */
    public static long secondsToWait(TooMany refused) {
        return refused.retryAfter().toSeconds() + 1;
    }

    private String say(String key, List<Object> arguments) {
        return texts.in(reader.getLocale(), key, arguments);
    }

    /** The status that a refusal is answered with. */
    public static int status(DomainException refused) {
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
