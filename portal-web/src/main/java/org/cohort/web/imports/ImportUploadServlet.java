package org.cohort.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cohort.imports.model.ImportException;
import org.cohort.people.Role;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** Takes an archive from the organisers' form and leads to its plan. */
@WebServlet("/imports/upload")
@MultipartConfig(maxFileSize = ImportUploadServlet.MOST_BYTES, maxRequestSize = ImportUploadServlet.MOST_BYTES + 10_000)
public class ImportUploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** A blog of ten years with its pictures. */
    static final long MOST_BYTES = 200L << 20;

    private static final int BITS_OF_A_MEGABYTE = 20;

    @Inject
    transient UploadedSources sources;

    @Inject
    transient Reader reader;

    @Inject
    transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!reader.getActor().isAtLeast(Role.ORGANISER)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", take(request));
    }

    /** Where it goes on: the plan, or a sentence that says why there is none. */
    private String take(HttpServletRequest request) throws IOException {
        Part file;
        try {
            file = request.getPart("file");
        } catch (IllegalStateException | ServletException tooLarge) {
            return problem(texts.of("imports.tooLarge", MOST_BYTES >> BITS_OF_A_MEGABYTE));
        }
        if (file == null || file.getSize() == 0) {
            return problem(texts.of("imports.needed"));
        }
        try {
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "source.zip");
            return "/imports?source=" + sources.take(reader.getActor(), name, file.getInputStream());
        } catch (ImportException unreadable) {
            return problem(Objects.requireNonNullElse(unreadable.getMessage(), ""));
        }
    }

    private static String problem(String sentence) {
        return "/imports?problem=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8);
    }
}
