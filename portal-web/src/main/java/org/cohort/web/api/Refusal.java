package org.cohort.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.web.answers.ProblemAnswer;

/** Everything that goes wrong, as a problem whose title a person can act on. */
@ApplicationScoped
class Refusal implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(Refusal.class.getName());

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED = 415;
    private static final int BROKEN = 500;

    @Inject
    ProblemAnswer problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof SignInNeeded) {
            return answer(UNAUTHORIZED, problems.problem(UNAUTHORIZED, "api.token.needed"))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                    .build();
        } else if (thrown instanceof DomainException refused) {
            return refused(refused);
        } else if (thrown instanceof ApiProblem problem) {
            return answer(problem.status(), problems.problem(problem.status(), problem.key()))
                    .build();
        } else if (thrown instanceof WebApplicationException unfit) {
            return unfit(unfit.getResponse());
        }
        LOG.log(Level.ERROR, "A request of a program failed", thrown);
        return answer(BROKEN, problems.problem(BROKEN, "api.broken")).build();
    }

    private Response refused(DomainException refused) {
        int status = ProblemAnswer.status(refused);
        Response.ResponseBuilder answer = answer(status, problems.problem(status, refused));
        if (refused instanceof TooMany tooMany) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemAnswer.secondsToWait(tooMany));
        }
        return answer.build();
    }

    /** What no resource was found for. */
    private Response unfit(Response said) {
        int status = said.getStatus();
        Response.ResponseBuilder answer = answer(status, problems.problem(status, key(status)));
        Object allowed = said.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private static String key(int status) {
        return switch (status) {
            case BAD_REQUEST -> "api.malformed";
            case NOT_FOUND -> "api.noSuchAddress";
            case METHOD_NOT_ALLOWED -> "api.method";
            case UNSUPPORTED -> "api.mediaType";
            default -> "api.broken";
        };
    }

    private static Response.ResponseBuilder answer(int status, JsonObject problem) {
        return Response.status(status).type(ProblemAnswer.TYPE).entity(problem.toString());
    }
}
