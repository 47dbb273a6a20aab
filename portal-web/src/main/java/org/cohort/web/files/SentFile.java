package org.cohort.web.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file out of a form that has been read. Read here and not by the container, which would lay what is too large into a
 * folder of its own and leave it there.
 */
final class SentFile {

    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data\\s*;.*\\bboundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:[ \\t]*form-data;(.*)$");

    private static final Pattern NAME = Pattern.compile("(?i)[; \\t]name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("(?i)[; \\t]filename=\"([^\"]*)\"");
    private static final byte[] END_OF_HEAD = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private final byte[] content;

    private SentFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** As it was called where it came from; may be empty. */
    String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** The file in this field of a form; empty where the form has none, or is none. */
    static Optional<SentFile> in(String field, @Nullable String contentType, byte[] form) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.matches()) {
            return Optional.empty();
        }
        String written = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        byte[] mark = ("--" + written).getBytes(StandardCharsets.ISO_8859_1);
        byte[] next = ("\r\n--" + written).getBytes(StandardCharsets.ISO_8859_1);
        int start = indexOf(form, mark, 0);
        while (start >= 0) {
            int head = start + mark.length;
            int body = indexOf(form, END_OF_HEAD, head);
            int end = body < 0 ? -1 : indexOf(form, next, body + END_OF_HEAD.length - 2);
            if (end < 0) {
                return Optional.empty();
            }
            String said = new String(form, head, body - head, StandardCharsets.UTF_8);
            if (isFile(field, said)) {
                int from = Math.min(body + END_OF_HEAD.length, end);
                return Optional.of(new SentFile(fileName(said), Arrays.copyOfRange(form, from, end)));
            }
            start = end + 2;
        }
        return Optional.empty();
    }

    private static boolean isFile(String field, String head) {
        Matcher disposition = DISPOSITION.matcher(head);
        if (!disposition.find()) {
            return false;
        }
        String parameters = ";" + disposition.group(1);
        Matcher name = NAME.matcher(parameters);
        return name.find()
                && name.group(1).equals(field)
                && FILE_NAME.matcher(parameters).find();
    }

    /** Browsers write a quotation mark as %22, and nothing else in this way. */
    private static String fileName(String head) {
        Matcher name = FILE_NAME.matcher(head);
        return name.find() ? name.group(1).replace("%22", "\"") : "";
    }

    private static int indexOf(byte[] text, byte[] sought, int from) {
        for (int i = from; i <= text.length - sought.length; i++) {
            if (text[i] == sought[0] && Arrays.equals(text, i, i + sought.length, sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }
}
