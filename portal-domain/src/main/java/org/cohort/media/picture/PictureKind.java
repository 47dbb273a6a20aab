package org.cohort.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cohort.kernel.DomainException.Invalid;

/** The kinds of picture that the portal takes; a file's own first bytes decide, never its name. */
enum PictureKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    /** Enough to find a root element behind an XML declaration, a document type or a comment. */
    private static final int BYTES_LOOKED_AT_FOR_SVG = 1_000;

    private final String mediaType;
    private final String extension;

    PictureKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Throws {@link Invalid} for every other kind of file, with its own sentence for SVG. */
    static PictureKind of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("GIF87a") || start.startsWith("GIF89a")) {
            return GIF;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        throw new Invalid("file", isSvg(bytes) ? "media.svg" : "media.kind");
    }

    private static boolean isSvg(byte[] bytes) {
        int length = Math.min(bytes.length, BYTES_LOOKED_AT_FOR_SVG);
        String start = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return start.toLowerCase(Locale.ROOT).contains("<svg");
    }
}
