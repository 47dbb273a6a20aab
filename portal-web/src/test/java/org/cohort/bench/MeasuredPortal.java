package org.cohort.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the built portal with one static page more, started as operators start it. */
final class MeasuredPortal implements AutoCloseable {

    /** The static page's address: under a prefix that the portal leaves to the server. */
    static final String STATIC = "/jakarta.faces.resource/static.html";

    private static final int STATIC_BYTES = 49 << 10;
    private static final long LONGEST_START_SECONDS = 180;
    private static final long LONGEST_STOP_SECONDS = 60;

    private final Process process;
    private final int port;

    private MeasuredPortal(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Copies the distribution into a folder and puts the static page into it. */
    static Path prepare(Path distribution, Path folder, String text) throws IOException {
        Path copy = folder.resolve("portal");
        // A link would lead the launcher back to the original.
        try (Stream<Path> files = Files.walk(distribution.toRealPath())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(distribution.toRealPath().relativize(file)));
            }
        }
        Path page = copy.resolve("ROOT" + STATIC);
        Files.createDirectories(page.getParent());
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><title>Static</title><body>");
        while (html.length() < STATIC_BYTES) {
            html.append(text);
        }
        Files.writeString(page, html.substring(0, STATIC_BYTES));
        return copy;
    }

    /** Starts it on a data folder and returns when it answers. */
    static MeasuredPortal start(Path copy, Path data, Map<String, String> settings, List<String> jvm)
            throws IOException, InterruptedException {
        int port = freePort();
        Path out = Files.createTempFile("bench-portal", ".out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + copy.resolve("jvm.options"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", copy.resolve("lib") + "/*", "org.cohort.launch.Portal", "run"));
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(settings);
        MeasuredPortal portal = new MeasuredPortal(builder.start(), port);
        portal.awaitReady(out);
        return portal;
    }

    /** Has the portal that runs on the folder write its search index, and says how many seconds that took. */
    static double index(Path copy, Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        copy.resolve("lib") + "/*",
                        "org.cohort.launch.Portal",
                        "reindex",
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (command.waitFor() != 0) {
            throw new IllegalStateException("The search index could not be written");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    double cpuMilliseconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    private void awaitReady(Path out) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!Files.readString(out).contains("Ready: ")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not start: " + Files.readString(out));
            }
            Thread.sleep(100);
        }
        Files.delete(out);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
