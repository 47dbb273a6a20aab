package org.cohort.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** An answer ready to be sent: its bytes, plain and compressed, and a tag by which a browser knows it again. */
public final class StoredPage {

    private static final int TAG_BYTES = 12;

    /** How many times smaller a page becomes, for reckoning before it is known. */
    private static final int USUAL_RATIO = 4;

    private final String contentType;
    private final byte[] plain;
    private final String etag;
    private volatile byte @Nullable [] gzip;

    private StoredPage(String contentType, byte[] plain, String etag) {
        this.contentType = contentType;
        this.plain = plain;
        this.etag = etag;
    }

    /** Makes one of these bytes. */
    public static StoredPage of(String contentType, byte[] bytes) {
        return new StoredPage(contentType, bytes, '"' + hash(bytes) + '"');
    }

    /** Sends it to whoever asks, or 304 where the browser has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl) throws IOException {
        send(request, response, cacheControl, "Accept-Encoding");
    }

    /** The same where others get something else under this address: {@code vary} names the headers that tell them apart. */
    void send(HttpServletRequest request, HttpServletResponse response, String cacheControl, String vary)
            throws IOException {
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", vary);
        response.setHeader("ETag", etag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.replace("W/", "").contains(etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        String accepted = request.getHeader("Accept-Encoding");
        byte[] bytes = plain;
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            bytes = gzip();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Bytes of memory, roughly. */
    int weight() {
        return plain.length + plain.length / USUAL_RATIO;
    }

    /** A short name for exactly these bytes. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Done when the first browser asks for it: a page that is dropped before costs nothing. */
    private byte[] gzip() {
        byte[] done = gzip;
        if (done == null) {
            done = compress(plain);
            gzip = done;
        }
        return done;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / USUAL_RATIO + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be written", e);
        }
        return compressed.toByteArray();
    }
}
