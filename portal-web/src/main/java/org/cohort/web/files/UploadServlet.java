package org.cohort.web.files;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.cohort.media.picture.PictureIntake;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Takes a picture from the editor: {@code POST /files}, a form with the file in {@code file} and the token in the header
 * {@code X-CSRF-Token}. Answers 201 with {@code {"path", "fileName", "width", "height"}} or a problem.
 */
@WebServlet("/files")
@MultipartConfig(maxFileSize = PictureIntake.MOST_BYTES, maxRequestSize = UploadServlet.MOST_REQUEST_BYTES)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final int MEGABYTE = 1024 * 1024;

    /** The file, and room for the form around it. */
    static final int MOST_REQUEST_BYTES = PictureIntake.MOST_BYTES + MEGABYTE;

    private static final String FIELD = "file";

    @Inject
    AttachmentService attachments;

    @Inject
    Reader reader;

    @Inject
    ProblemAnswer problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Actor actor = reader.getActor();
            actor.mustBe(Role.MEMBER);
            if (request.getContentLengthLong() > MOST_REQUEST_BYTES) {
                tooLarge(response);
                return;
            }
            Part part = file(request);
            if (part.getSize() > PictureIntake.MOST_BYTES) {
                tooLarge(response);
                return;
            }
            answer(response, attachments.upload(actor.memberId(), name(part), content(part)));
        } catch (DomainException refused) {
            problems.send(response, refused);
        } catch (IllegalStateException beyondTheLimits) {
            // How a container says that a part is larger than it may be.
            tooLarge(response);
        }
    }

    private static Part file(HttpServletRequest request) throws IOException {
        try {
            Part part = request.getPart(FIELD);
            if (part == null || part.getSize() == 0) {
                throw new Invalid(FIELD, "media.needed");
            }
            return part;
        } catch (ServletException notAFormWithFiles) {
            throw new Invalid(FIELD, "media.needed");
        }
    }

    private static byte[] content(Part part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return content.readAllBytes();
        } finally {
            part.delete();
        }
    }

    private static String name(Part part) {
        @Nullable String name = part.getSubmittedFileName();
        return name == null ? "" : name;
    }

    private void tooLarge(HttpServletResponse response) throws IOException {
        problems.send(
                response,
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                new Invalid(FIELD, "media.size", PictureIntake.MOST_BYTES / MEGABYTE));
    }

    private static void answer(HttpServletResponse response, Attachment attachment) throws IOException {
        JsonObject json = JsonValues.object()
                .add("path", attachment.getPath())
                .add("fileName", attachment.getFileName())
                .add("width", Objects.requireNonNull(attachment.getWidth()))
                .add("height", Objects.requireNonNull(attachment.getHeight()))
                .build();
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", attachment.getPath());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(json.toString());
    }
}
