package org.cohort.web.files;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.jspecify.annotations.Nullable;

/**
 * Serves uploaded files at {@code /files/KEY/NAME}. The key has 128 random bits and is the permission: it stands only in
 * texts that its reader may read, so that a picture of a draft is as hidden as the draft, and a page needs no question
 * to the database for each of its pictures. The name is decoration.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern ADDRESS = Pattern.compile("/([0-9a-f]{32})/[^/]+");

    /** Even opened by itself a file runs nothing, loads nothing and belongs to no site. */
    private static final String HARMLESS = "sandbox; default-src 'none'";

    /** The bytes behind a key never change. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** What RFC 8187 lets stand unencoded in a header's extended value, apart from letters and digits. */
    private static final String PLAIN_IN_HEADER = "!#$&+-.^_`|~";

    @Inject
    AttachmentService attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> found = find(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment attachment = found.get();
        Path place = attachments.place(attachment);
        if (!Files.isReadable(place)) {
            getServletContext().log("There is no file for attachment " + attachment.getId() + " at " + place);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + attachment.getSha256() + '"';
        protect(response);
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("ETag", tag);
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(attachment.getMediaType());
        response.setContentLengthLong(attachment.getByteCount());
        response.setHeader("Content-Disposition", disposition(attachment));
        if (!request.getMethod().equals("HEAD")) {
            Files.copy(place, response.getOutputStream());
        }
    }

    private Optional<Attachment> find(@Nullable String path) {
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        return address.matches() ? attachments.find(address.group(1)) : Optional.empty();
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }

    /** Only what the portal encoded itself is shown in a browser. */
    private static String disposition(Attachment attachment) {
        return (attachment.isPicture() ? "inline" : "attachment")
                + "; filename*=UTF-8''"
                + encoded(attachment.getFileName());
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = each > 0 && (Character.isLetterOrDigit(each) || PLAIN_IN_HEADER.indexOf(each) >= 0);
            if (isPlain) {
                encoded.append((char) each);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
            }
        }
        return encoded.toString();
    }
}
