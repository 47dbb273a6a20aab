package org.cohort.web.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.web.fixtures.RunningPortal;

/**
 * What a proxy passes on to the portal: plain HTTP/1.0, as nginx speaks it, for the host that people asked for. No HTTP
 * client lets its user name that host.
 */
final class PassedOn {

    private static final String END_OF_LINE = "\r\n";

    private final RunningPortal portal;
    private final String host;

    PassedOn(RunningPortal portal, String host) {
        this.portal = portal;
        this.host = host;
    }

    /** What was answered; the names of headers stand as the portal wrote them. */
    record Answer(int status, List<String> headers, String body) {

        /** The values of the lines with this name. */
        List<String> all(String name) {
            String begin = name + ": ";
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, begin, 0, begin.length()))
                    .map(line -> line.substring(begin.length()))
                    .toList();
        }

        /** {@code NAME=VALUE} of the cookie of this name. */
        String cookie(String name) {
            return all("Set-Cookie").stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.split(";", 2)[0])
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No cookie " + name + " among " + headers));
        }
    }

    /** @param headers whole lines */
    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** @param headers whole lines */
    Answer post(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send("POST", path, body, headers);
    }

    private Answer send(String method, String path, String body, String... headers) {
        String head = method + " " + path + " HTTP/1.0" + END_OF_LINE
                + "Host: " + host + END_OF_LINE
                + "Content-Type: application/x-www-form-urlencoded" + END_OF_LINE
                + "Content-Length: " + body.length() + END_OF_LINE
                + Arrays.stream(headers).map(line -> line + END_OF_LINE).collect(Collectors.joining())
                + END_OF_LINE;
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), portal.uri("/").getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Answer read(String answer) {
        String[] parts = answer.split(END_OF_LINE + END_OF_LINE, 2);
        List<String> lines = parts[0].lines().toList();
        return new Answer(Integer.parseInt(lines.get(0).split(" ", 3)[1]), lines.subList(1, lines.size()), parts[1]);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
