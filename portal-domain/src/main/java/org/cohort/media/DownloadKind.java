package org.cohort.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;

/**
 * The files besides pictures that come with imported posts. They are only ever downloaded, never shown by the portal.
 *
 * @param start the bytes it begins with; empty for a text
 */
record DownloadKind(String ending, String mediaType, String start) {

    /** Slides and papers with pictures reach this. */
    private static final int MOST_BYTES = 25 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final String OF_ZIP = "PK\u0003\u0004";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, DownloadKind> BY_ENDING = Map.ofEntries(
            kind("pdf", "application/pdf", "%PDF-"),
            kind("zip", "application/zip", OF_ZIP),
            kind("docx", OFFICE + "wordprocessingml.document", OF_ZIP),
            kind("xlsx", OFFICE + "spreadsheetml.sheet", OF_ZIP),
            kind("pptx", OFFICE + "presentationml.presentation", OF_ZIP),
            kind("csv", "text/csv", ""),
            kind("tsv", "text/tab-separated-values", ""),
            kind("txt", "text/plain", ""),
            kind("md", "text/markdown", ""),
            kind("py", "text/x-python", ""),
            kind("json", "application/json", ""),
            kind("ipynb", "application/x-ipynb+json", ""));

    private static Map.Entry<String, DownloadKind> kind(String ending, String mediaType, String start) {
        return Map.entry(ending, new DownloadKind(ending, mediaType, start));
    }

    /** By the ending of the name. */
    static Optional<DownloadKind> find(String fileName) {
        return Optional.ofNullable(BY_ENDING.get(FileName.ending(fileName)));
    }

    /** Throws {@link Invalid} where the bytes are too many or something else than the name says. */
    void check(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Invalid("file", "media.size", MOST_BYTES / MEGABYTE);
        }
        if (!matches(bytes)) {
            throw new Invalid("file", "media.download", ending);
        }
    }

    private boolean matches(byte[] bytes) {
        if (start.isEmpty()) {
            return isText(bytes);
        }
        return bytes.length > start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString()
                            .indexOf('\0')
                    < 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
