package org.cohort.proofs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cohort.web.fixtures.PortalProcess;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.nodes.Element;

/** One portal on one database, killed again and again while members write. */
final class KillRound implements AutoCloseable {

    /** Comments come in on a few posts at a time. */
    private static final int POSTS = 4;

    /** Long enough for every writer to be in the midst of it, and never the same moment. */
    private static final int SHORTEST_WRITING_MILLISECONDS = 700;

    private static final int LONGEST_WRITING_MILLISECONDS = 3_000;

    /** Every so many kills the restart is killed too, before it is ready. */
    private static final int KILLS_BETWEEN_KILLED_STARTS = 7;

    /** A start takes longer than this, so it is always hit in the midst: with migrations, pool and pages under way. */
    private static final int LONGEST_START_MILLISECONDS = 6_000;

    private final Storage storage;
    private final Random random;
    private final Consumer<String> tell;
    private final String port;
    private final ExecutorService threads;
    private final List<PersistentWriter> writers = new ArrayList<>();
    private RunningPortal portal;

    /** Starts the portal on an empty folder and has the writers sign up. */
    KillRound(Storage storage, Path folder, int writerCount, Random random, Consumer<String> tell) throws IOException {
        this.storage = storage;
        this.random = random;
        this.tell = tell;
        this.port = freePort();
        this.threads = Executors.newFixedThreadPool(writerCount);
        this.portal = start();
        portal.command("import", site(folder.resolve("site")).toString());
        List<String> posts = Visitor.guest(portal).page("/posts").select(".post-row h2 a, .post-row h3 a").stream()
                .map((Element link) -> link.attr("href"))
                .toList();
        if (posts.size() != POSTS) {
            throw new IllegalStateException("The portal shows " + posts + " instead of " + POSTS + " posts");
        }
        for (int i = 0; i < writerCount; i++) {
            writers.add(new PersistentWriter("writer " + i, portal, posts.get(i % POSTS)));
        }
    }

    void run(int kills) throws InterruptedException, ExecutionException {
        for (int kill = 1; kill <= kills; kill++) {
            int before = acknowledged().size();
            int milliseconds = SHORTEST_WRITING_MILLISECONDS
                    + random.nextInt(LONGEST_WRITING_MILLISECONDS - SHORTEST_WRITING_MILLISECONDS);
            killAfter(milliseconds);
            int written = acknowledged().size() - before;
            boolean hitStart = kill % KILLS_BETWEEN_KILLED_STARTS == 2;
            if (hitStart) {
                killStart();
            }
            long begun = System.nanoTime();
            portal = start();
            double seconds = (System.nanoTime() - begun) / 1e9;
            long sentAgain = all(writer -> writer::sendAgain).stream()
                    .filter(Boolean::booleanValue)
                    .count();
            tell.accept("kill %d after %.2f s: %d acknowledged, %d sent again; ready in %.1f s%s"
                    .formatted(
                            kill,
                            milliseconds / 1e3,
                            written,
                            sentAgain,
                            seconds,
                            hitStart ? ", after a start that was killed too" : ""));
        }
    }

    /** Stops the portal as a supervisor would and looks at what it kept. */
    Found end() throws SQLException {
        portal.close();
        return Found.in(storage.rows(), acknowledged());
    }

    @Override
    public void close() {
        threads.shutdownNow();
        portal.process().kill();
    }

    private void killAfter(int milliseconds) throws InterruptedException, ExecutionException {
        List<Future<?>> writing = new ArrayList<>();
        for (PersistentWriter writer : writers) {
            writing.add(threads.submit(writer::writeUntilKilled));
        }
        TimeUnit.MILLISECONDS.sleep(milliseconds);
        portal.process().kill();
        for (Future<?> done : writing) {
            done.get();
        }
    }

    private void killStart() throws InterruptedException {
        PortalProcess process = PortalProcess.run(storage.data(), storage.settings(), "--port", port);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_START_MILLISECONDS));
        process.kill();
    }

    private <T> List<T> all(Function<PersistentWriter, Callable<T>> work)
            throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(writers.stream().map(work).toList())) {
            results.add(done.get());
        }
        return results;
    }

    private Set<String> acknowledged() {
        Set<String> texts = new HashSet<>();
        writers.forEach(writer -> texts.addAll(writer.acknowledged()));
        return texts;
    }

    private RunningPortal start() {
        return RunningPortal.start(storage.data(), storage.settings(), "--port", port);
    }

    private static Path site(Path folder) throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        for (int i = 1; i <= POSTS; i++) {
            Files.writeString(
                    posts.resolve("2026-01-0" + i + "-week-" + i + ".md"),
                    "---\ntitle: Week " + i + "\nauthor: ina\n---\nWhat did you learn?\n");
        }
        return folder;
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
