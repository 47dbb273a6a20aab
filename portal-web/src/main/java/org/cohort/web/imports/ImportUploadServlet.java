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
import org.cohort.imports.model.ImportException;
import org.cohort.people.Role;
import org.cohort.web.layout.Reader;

/** Takes an archive from the organisers' form and leads to its plan. */
@WebServlet("/imports/upload")
@MultipartConfig(maxFileSize = ImportUploadServlet.MOST_BYTES, maxRequestSize = ImportUploadServlet.MOST_BYTES + 10_000)
public class ImportUploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** A blog of ten years with its pictures. */
    static final long MOST_BYTES = 200L << 20;

    @Inject
    transient UploadedSources sources;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!reader.getActor().isAtLeast(Role.ORGANISER)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Part file = request.getPart("file");
        String name = file.getSubmittedFileName() == null ? "source.zip" : file.getSubmittedFileName();
        String next;
        try {
            next = "/imports?source=" + sources.take(reader.getActor(), name, file.getInputStream());
        } catch (ImportException unreadable) {
            String sentence = unreadable.getMessage() == null ? "" : unreadable.getMessage();
            next = "/imports?problem=" + URLEncoder.encode(sentence, StandardCharsets.UTF_8);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
