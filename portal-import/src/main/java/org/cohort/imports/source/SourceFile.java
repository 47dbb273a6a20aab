package org.cohort.imports.source;

import java.io.IOException;
import org.cohort.imports.model.ImportedAttachment;

/**
 * One file of a source. Its path is relative, with {@code /}, and never leaves the source.
 *
 * @param size in bytes, as declared
 */
public record SourceFile(String path, long size, ImportedAttachment.Content content) {

    /** More than any text that a person wrote; what is larger is data. */
    public static final long LARGEST_TEXT = 8L << 20;

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without the last part, without a slash at its end; empty at the root. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** In lower case, without the dot; empty where the name has none. */
    public String extension() {
        return Paths.extension(path);
    }

    /** The name without its extension. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * The whole file as text, in whatever encoding it is.
     *
     * @throws IOException where it cannot be read or is larger than {@value #LARGEST_TEXT} bytes
     */
    public String text() throws IOException {
        if (size > LARGEST_TEXT) {
            throw new IOException("larger than " + (LARGEST_TEXT >> 20) + " MB");
        }
        return Decoding.decode(content.bytes());
    }
}
