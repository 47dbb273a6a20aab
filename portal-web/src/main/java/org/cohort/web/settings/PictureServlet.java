package org.cohort.web.settings;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import org.cohort.kernel.DomainException;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.cohort.people.Actor;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.web.faces.ErrorPage;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** Takes the picture of a profile, from a form that works without a script. */
@WebServlet("/settings/picture")
@MultipartConfig(maxFileSize = PictureServlet.MOST_BYTES, maxRequestSize = PictureServlet.MOST_BYTES + 10_000)
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    static final long MOST_BYTES = 10L << 20;

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient ProfileService profiles;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = reader.getActor();
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException | ServletException tooLarge) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            actor.mustBe(Role.MEMBER);
            profiles.show(actor, upload(actor, file));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/settings#picture");
        } catch (DomainException.Invalid refused) {
            request.setAttribute(ErrorPage.KEY, refused.violations().get(0).key());
            response.sendError(422);
        } catch (DomainException.SignInNeeded refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Attachment upload(Actor actor, @Nullable Part file) throws IOException {
        if (file == null || file.getSize() == 0) {
            throw new DomainException.Invalid("file", "media.needed");
        }
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        return attachments.uploadAvatar(
                actor.memberId(), name, file.getInputStream().readAllBytes());
    }
}
