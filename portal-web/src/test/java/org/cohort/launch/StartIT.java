package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.cohort.web.fixtures.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartIT {

    @Test
    void whoever_asks_while_it_starts_gets_no_answer_or_the_portal_s_own(@TempDir Path data) throws Exception {
        int port = freePort();
        PortalProcess process = PortalProcess.run(data, "--port", Integer.toString(port));
        List<Integer> answers = new ArrayList<>();
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .timeout(Duration.ofSeconds(10))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        try {
            while (!process.printed().contains("Ready: ") && process.isAlive()) {
                try {
                    answers.add(client.send(home, HttpResponse.BodyHandlers.discarding())
                            .statusCode());
                } catch (IOException nobodyThere) {
                    process.awaitProgress();
                }
            }
            answers.add(
                    client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode());
        } finally {
            process.stop();
        }

        assertThat(answers).containsOnly(200);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
