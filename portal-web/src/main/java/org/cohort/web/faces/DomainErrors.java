package org.cohort.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.kernel.DomainException.TooMany;
import org.cohort.web.routing.RoutingFilter;
import org.jspecify.annotations.Nullable;

/** Turns what the domain refuses into the answer that a browser understands: 404, 403, 409, 429 or the sign-in page. */
class DomainErrors extends ExceptionHandlerWrapper {

    DomainErrors(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new DomainErrors(getWrapped().getExceptionHandler());
        }
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Optional<DomainException> refusal = find(events.next().getContext().getException());
            if (refusal.isPresent()) {
                events.remove();
                answer(refusal.get());
                return;
            }
        }
        super.handle();
    }

    private static Optional<DomainException> find(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private static void answer(DomainException refusal) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            if (refusal instanceof SignInNeeded) {
                String asked = String.valueOf(external.getRequestMap().get(RoutingFilter.ASKED_ADDRESS));
                external.redirect("/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
                return;
            }
            if (refusal instanceof TooMany tooMany) {
                external.setResponseHeader(
                        "Retry-After", String.valueOf(tooMany.retryAfter().toSeconds()));
            }
            external.getRequestMap().put(ErrorPage.KEY, refusal.key());
            external.responseSendError(status(refusal), null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int status(DomainException refusal) {
        if (refusal instanceof NotFound) {
            return HttpServletResponse.SC_NOT_FOUND;
        } else if (refusal instanceof DomainException.Forbidden) {
            return HttpServletResponse.SC_FORBIDDEN;
        } else if (refusal instanceof DomainException.Conflict) {
            return HttpServletResponse.SC_CONFLICT;
        } else if (refusal instanceof TooMany) {
            return 429;
        }
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
