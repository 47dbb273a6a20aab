package org.cohort.web.posts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.cohort.drafts.DraftService;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.media.AttachmentService;
import org.cohort.media.picture.PictureIntake;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.web.drafts.FormFields;
import org.cohort.web.faces.ErrorPage;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cover from the form of a post where no script does: {@code POST /posts/cover} with the whole form. What stands
 * in it is kept as a draft, with the picture, and the form is shown again.
 */
@WebServlet("/posts/cover")
@MultipartConfig(maxFileSize = PictureIntake.MOST_BYTES, maxRequestSize = ChooseCover.MOST_BYTES)
public class ChooseCover extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** The picture, and the longest text. */
    static final int MOST_BYTES = PictureIntake.MOST_BYTES + 2 * 1024 * 1024;

    @Inject
    transient AttachmentService attachments;

    @Inject
    transient DraftService drafts;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String place = Objects.requireNonNullElse(request.getParameter("place"), "");
        PostForm form = PostForm.of(name -> request.getParameter(EditPost.FORM + name));
        Actor actor = reader.getActor();
        try {
            actor.mustBe(Role.MEMBER);
            drafts.keep(actor, place, FormFields.write(form.fields()));
            PostForm covered = form.coveredBy(upload(actor, request.getPart("coverFile")));
            drafts.keep(actor, place, FormFields.write(covered.fields()));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", addressOf(place));
        } catch (Invalid refused) {
            request.setAttribute(ErrorPage.KEY, refused.violations().get(0).key());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (DomainException refused) {
            request.setAttribute(ErrorPage.KEY, refused.key());
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String upload(Actor actor, @Nullable Part part) throws IOException {
        if (part == null || part.getSize() == 0) {
            throw new Invalid("cover", "media.needed");
        }
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        try (InputStream content = part.getInputStream()) {
            return attachments
                    .upload(actor.memberId(), name, content.readAllBytes())
                    .getPath();
        }
    }

    private static String addressOf(String place) {
        return place.equals("post:new")
                ? "/posts/new#cover"
                : "/posts/" + place.substring("post:".length()) + "/-/edit#cover";
    }
}
