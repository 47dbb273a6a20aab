package org.cohort.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.SessionService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** The places where the reader is signed in, each with a button that ends it. */
@Named
@RequestScoped
public class ListSessions {

    @Inject
    SessionService service;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private List<Row> sessions = List.of();

    /** One of them; {@code current} is this one. */
    public record Row(long id, String device, Instant seenAt, boolean current) {}

    /** Ends what a button asked for, and lists the rest. */
    public void load() {
        String ended = request.getMethod().equals("POST") ? request.getParameter("end") : null;
        if (ended != null) {
            service.end(reader.getActor(), number(ended));
            Redirect.to("/settings#sessions");
            return;
        }
        sessions = service.list(reader.getActor()).stream()
                .map(session -> new Row(
                        session.getId(),
                        device(session.getDevice()),
                        session.getSeenAt(),
                        session.getId() == reader.getSessionId()))
                .toList();
    }

    public List<Row> getSessions() {
        return sessions;
    }

    private String device(String userAgent) {
        if (userAgent.isBlank()) {
            return texts.of("settings.device.unknown");
        }
        return Device.named(userAgent)
                .map(device -> texts.of("settings.device", device.browser(), device.system()))
                .orElse(userAgent);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Invalid("end", "error.invalid");
        }
    }
}
