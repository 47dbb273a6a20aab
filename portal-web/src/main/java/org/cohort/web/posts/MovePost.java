package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.posts.PostService;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.routing.RoutingFilter;
import org.jspecify.annotations.Nullable;

/** The buttons below the form of a post, which do something to the post and nothing with what stands in the form. */
@Named
@RequestScoped
public class MovePost {

    /** The name of the buttons. */
    private static final String PARAMETER = "do";

    @Inject
    PostService posts;

    @Inject
    SentTexts sent;

    @Inject
    EditPost edit;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    /** Does what the pressed button says; nothing where the form itself was sent. */
    public void act() {
        String pressed = request.getParameter(PARAMETER);
        if (pressed == null || !request.getMethod().equals("POST")) {
            return;
        }
        Long id = edit.getId();
        if (pressed.equals("discard")) {
            sent.arrived(edit.getPlace());
        } else {
            move(pressed, id);
        }
        Redirect.to(String.valueOf(request.getAttribute(RoutingFilter.ASKED_PATH)));
    }

    private void move(String pressed, @Nullable Long id) {
        if (id == null) {
            throw new Invalid(PARAMETER, "error.invalid");
        }
        switch (pressed) {
            case "withdraw" -> posts.withdraw(reader.getActor(), id);
            case "remove" -> posts.remove(reader.getActor(), id);
            case "restore" -> posts.restore(reader.getActor(), id);
            default -> throw new Invalid(PARAMETER, "error.invalid");
        }
    }
}
