package org.cohort.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An answer ready to be sent: its bytes, plain and compressed, and a tag by which a browser knows it again. */
public final class StoredPage {

    private final String contentType;
    private final byte[] plain;
    private final byte[] gzip;
    private final String etag;

    private StoredPage(String contentType, byte[] plain, byte[] gzip, String etag) {
        this.contentType = contentType;
        this.plain = plain;
        this.gzip = gzip;
        this.etag = etag;
    }

    private static final int TAG_BYTES = 12;

    /** Makes one of these bytes, compressing them. */
    public static StoredPage of(String contentType, byte[] bytes) {
        return new StoredPage(contentType, bytes, compress(bytes), '"' + hash(bytes) + '"');
    }

    /** Sends it, or 304 where the browser has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response, String cacheControl) throws IOException {
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
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
            bytes = gzip;
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    int weight() {
        return plain.length + gzip.length;
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

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        try (GZIPOutputStream gzip = new BestGzip(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot fail to be written", e);
        }
        return compressed.toByteArray();
    }

    /** Compressed once and sent often: worth the most thorough level. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
