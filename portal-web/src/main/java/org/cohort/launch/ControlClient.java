package org.cohort.launch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Has a running portal carry out a command. The answer is a row of pieces, each a line {@code o LENGTH} (standard
 * output) or {@code e LENGTH} (standard error) before that many bytes, with {@code x STATUS} at its end.
 */
final class ControlClient {

    /** The portal is on this machine: what does not answer by then is not there. */
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    /** The first request of all, which has much to load. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

    static final String READY = "/health/ready";

    /** The server opens its port beside the thread that asks for it. */
    private static final Duration READY_WITHIN = Duration.ofSeconds(10);

    private static final Duration ASK_AGAIN_AFTER = Duration.ofMillis(50);

    private final ControlAddress address;

    /** Not by the upgrade to HTTP/2 that is this client's habit: the server has left such a request waiting for half a minute. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    ControlClient(ControlAddress address) {
        this.address = address;
    }

    /**
     * Returns the command's exit status when it has ended.
     *
     * @throws Failure where the portal does not know the command or stops before its end
     */
    int run(String command, List<String> arguments, Console console) {
        HttpRequest request = HttpRequest.newBuilder(uri("/control/" + command))
                .header("Authorization", "Bearer " + address.secret())
                .header("Content-Type", "text/plain; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(lines(arguments)))
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream answer = response.body()) {
                if (response.statusCode() != HttpURLConnection.HTTP_OK) {
                    throw new Failure("The portal at " + uri("/") + " refused the command " + command + " (status "
                            + response.statusCode() + "): stop it and start it again from this same version.");
                }
                return copy(answer, console);
            }
        } catch (IOException e) {
            throw new Failure(
                    "The portal at " + uri("/") + " ended before the command " + command + " was done: run it again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The command " + command + " was interrupted: run it again.", e);
        }
    }

    /** Whether the application says of itself that it lives. */
    boolean isAlive() {
        return isWell("/health/live");
    }

    /** Whether it says that it takes requests, its database included, within {@link #READY_WITHIN}. */
    boolean becomesReady() {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (!isWell(READY)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(ASK_AGAIN_AFTER.toNanos());
        }
        return true;
    }

    private boolean isWell(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(uri(path)).timeout(ANSWER_TIMEOUT).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                    == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private URI uri(String path) {
        String host = address.host().contains(":") ? "[" + address.host() + "]" : address.host();
        return URI.create("http://" + host + ":" + address.port() + path);
    }

    private static String lines(List<String> arguments) {
        return arguments.stream()
                .map(argument -> URLEncoder.encode(argument, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private static int copy(InputStream answer, Console console) throws IOException {
        ErrorLines errors = new ErrorLines(console.err(), console.isTerminal());
        while (true) {
            String[] head = line(answer).split(" ", 2);
            int number = Integer.parseInt(head[1]);
            if (head[0].equals("x")) {
                errors.end();
                return number;
            }
            byte[] piece = answer.readNBytes(number);
            if (head[0].equals("o")) {
                console.out().write(piece);
                console.out().flush();
            } else {
                errors.write(piece);
            }
        }
    }

    private static String line(InputStream answer) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = answer.read(); octet != '\n'; octet = answer.read()) {
            if (octet < 0) {
                throw new EOFException("the answer has no end");
            }
            line.append((char) octet);
        }
        return line.toString();
    }
}
