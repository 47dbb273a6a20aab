package org.cohort.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.cohort.kernel.DomainException;
import org.jspecify.annotations.Nullable;

/** Answers what the domain refuses while Faces makes a page, as {@link Refusals} says. */
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
            Refusals.answer(
                    (HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), refusal);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
