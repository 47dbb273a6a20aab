package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cohort.web.fixtures.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopIT {

    @Test
    void sigterm_lets_the_request_under_way_end_turns_new_ones_away_and_leaves_nothing_behind(@TempDir Path data)
            throws IOException {
        RunningPortal portal = RunningPortal.start(data);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), portal.uri("/").getPort())) {
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            beginImport(socket, answer, data);

            portal.process().askToStop();
            awaitClosedDoors(portal.uri("/"));
            say(socket, "%2Fno-such-folder");

            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(answer.lines().collect(Collectors.joining("\n"))).contains("/no-such-folder", "x 1");
        }
        assertThat(portal.process().awaitEnd()).isZero();
        assertThat(data.resolve("control")).doesNotExist();
        assertThat(data.resolve("run")).doesNotExist();
        assertThat(portal.process().printed().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("Set-up: "),
                        line -> assertThat(line).startsWith("Ready: "));
        assertThat(portal.process().complained()).isEmpty();
    }

    /** Sends all but the body of a command, and returns when the application waits for that. */
    private static void beginImport(Socket socket, BufferedReader answer, Path data) throws IOException {
        String secret = Files.readAllLines(data.resolve("control")).get(2);
        say(
                socket,
                "POST /control/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nExpect: 100-continue\r\n"
                        + "Authorization: Bearer " + secret + "\r\nContent-Length: 17\r\n\r\n");
        assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
        assertThat(answer.readLine()).isEmpty();
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Returns when a new request is refused, in one way or the other. */
    private static void awaitClosedDoors(URI uri) throws IOException {
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), uri.getPort())) {
                say(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                String status = new BufferedReader(
                                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                        .readLine();
                if ("HTTP/1.1 503 Service Unavailable".equals(status)) {
                    return;
                }
            } catch (ConnectException closed) {
                return;
            }
        }
    }
}
