package org.cohort.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What pages cost that are open and wait: a thousand members on one post, each with a socket, and comments that come in. */
final class Sockets {

    private static final int MEMBERS = 1_000;
    private static final int COMMENTS = 10;
    private static final int QUIET_SECONDS = 60;
    private static final int LONGEST_SECONDS = 20;

    private final Path distribution;

    Sockets(Path distribution) {
        this.distribution = distribution;
    }

    void measure() throws Exception {
        Path folder = Files.createTempDirectory("portal-sockets");
        SampleTexts texts = new SampleTexts();
        GeneratedCommunity community = new GeneratedCommunity(1, texts, Instant.now());
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("db"));
        community.fill(Bench.h2(data));
        Path copy = MeasuredPortal.prepare(distribution, folder, texts.post(0L).html());
        Target comments = new Writers(community, texts).target("comments");
        try (MeasuredPortal portal = MeasuredPortal.start(copy, data, Map.of(), List.of())) {
            measure(portal, community.path(), number -> {
                // The server closes a connection that was silent for a minute.
                try (KeptConnection writer = new KeptConnection(portal.port())) {
                    return writer.ask(comments.requests().apply(number * Writers.POSTS));
                }
            });
        } finally {
            Bench.delete(folder);
        }
    }

    /** Sends a comment on the post, each time another. */
    private interface Writer {
        int comment(int number) throws IOException;
    }

    private void measure(MeasuredPortal portal, String post, Writer writer) throws IOException, InterruptedException {
        long before = residentKilobytes(portal.pid());
        List<Page> pages = open(portal, post.split("/", -1)[2]);
        long after = residentKilobytes(portal.pid());
        System.out.printf(
                "%,d sockets: %,d MB resident memory before, %,d MB with them, %.1f kB each%n",
                MEMBERS, before >> 10, after >> 10, (double) (after - before) / MEMBERS);
        double cpu = portal.cpuMilliseconds();
        TimeUnit.SECONDS.sleep(QUIET_SECONDS);
        System.out.printf(
                "while nothing happens: %.2f %% of one processor%n",
                (portal.cpuMilliseconds() - cpu) / (QUIET_SECONDS * 10));
        List<Double> late = new ArrayList<>();
        for (int i = 0; i < COMMENTS; i++) {
            late.addAll(told(pages, writer, i));
        }
        Collections.sort(late);
        System.out.printf(
                "%d comments, %,d told each: p50 %.0f ms, p99 %.0f ms, latest %.0f ms after the comment was sent; %d missing%n",
                COMMENTS,
                MEMBERS,
                late.get(late.size() / 2),
                late.get(late.size() * 99 / 100),
                late.get(late.size() - 1),
                COMMENTS * MEMBERS - late.size());
    }

    private static List<Page> open(MeasuredPortal portal, String post) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            Page page = new Page();
            client.newWebSocketBuilder()
                    .header("Origin", "http://localhost:" + portal.port())
                    .header("Cookie", "session=" + GeneratedCommunity.secret(i))
                    .buildAsync(URI.create("ws://localhost:" + portal.port() + "/live?post=" + post), page)
                    .join();
            pages.add(page);
        }
        for (Page page : pages) {
            page.opened.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
        return pages;
    }

    /** How long after a comment was sent each page knew, in milliseconds. */
    private static List<Double> told(List<Page> pages, Writer writer, int number)
            throws IOException, InterruptedException {
        CountDownLatch all = new CountDownLatch(pages.size());
        ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
        pages.forEach(page -> page.onComment = () -> {
            times.add(System.nanoTime());
            all.countDown();
        });
        long sent = System.nanoTime();
        writer.comment(number);
        all.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        return times.stream().map(time -> (time - sent) / 1e6).toList();
    }

    private static final class Page implements WebSocket.Listener {

        private final CountDownLatch opened = new CountDownLatch(1);
        private volatile Runnable onComment = () -> {};

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            opened.countDown();
            if (text.toString().startsWith("{\"comments\"")) {
                Runnable told = onComment;
                onComment = () -> {};
                told.run();
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }

    private static long residentKilobytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}
