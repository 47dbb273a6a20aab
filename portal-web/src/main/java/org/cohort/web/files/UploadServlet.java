package org.cohort.web.files;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
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

/**
 * Takes a picture from the editor: {@code POST /files}, a form with the file in {@code file} and the token in the header
 * {@code X-CSRF-Token}. Answers 201 with {@code {"path", "fileName", "width", "height"}} or a problem.
 */
@WebServlet("/files")
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
            Optional<byte[]> form = read(request);
            if (form.isEmpty()) {
                tooLarge(response);
                return;
            }
            SentFile file = SentFile.in(FIELD, request.getContentType(), form.get())
                    .filter(sent -> sent.content().length > 0)
                    .orElseThrow(() -> new Invalid(FIELD, "media.needed"));
            if (file.content().length > PictureIntake.MOST_BYTES) {
                tooLarge(response);
                return;
            }
            answer(response, attachments.upload(actor.memberId(), file.name(), file.content()));
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }

    /** What was sent; empty where it is too large, whether it says so or is found to be. */
    private static Optional<byte[]> read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_REQUEST_BYTES) {
            return Optional.empty();
        }
        byte[] form = request.getInputStream().readNBytes(MOST_REQUEST_BYTES + 1);
        return form.length > MOST_REQUEST_BYTES ? Optional.empty() : Optional.of(form);
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
