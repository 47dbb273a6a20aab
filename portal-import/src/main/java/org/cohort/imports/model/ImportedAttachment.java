package org.cohort.imports.model;

import java.io.IOException;

/**
 * A file that posts show or link.
 *
 * @param path unique in the plan, relative, of plain characters, below {@code assets/}
 * @param source where it lies in the source
 */
public record ImportedAttachment(String path, String source, Content content) {

    /** Its bytes, read when asked for and as often as asked for; the source must still be open. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
