package org.cohort.bench;

import java.nio.charset.StandardCharsets;

/** An HTTP request as it goes over the wire. */
final class Request {

    private Request() {}

    /** A reader's; the cookie is left out where it is empty. */
    static byte[] get(String path, String cookie, boolean gzip) {
        return bytes("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie(cookie)
                + (gzip ? "Accept-Encoding: gzip\r\n" : "") + "\r\n");
    }

    /** A form's. */
    static byte[] post(String path, String cookie, String form) {
        return bytes("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + cookie(cookie)
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                + "\r\n\r\n" + form);
    }

    private static String cookie(String value) {
        return value.isEmpty() ? "" : "Cookie: session=" + value + "\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
