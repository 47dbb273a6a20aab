package org.cohort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Times {@code ./portal} from the command to the line {@code Ready:}, as whoever types it waits for it. */
final class Starts {

    private static final int STARTS = 5;

    private final Path script;

    Starts(Path script) {
        this.script = script;
    }

    /** Builds what is to be built, fills a new folder, and then times the starts on it. */
    void measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("portal-starts");
        portal("help").waitFor();
        try {
            measure(folder.resolve("data"));
        } finally {
            Bench.delete(folder);
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        System.out.printf("new folder, with the demo community: %.1f s%n", seconds(data));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            all.add(seconds(data));
            System.out.printf("start %d: %.1f s%n", i + 1, all.get(i));
        }
        Collections.sort(all);
        System.out.printf("median of %d: %.1f s%n", STARTS, all.get(STARTS / 2));
    }

    private double seconds(Path data) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process portal = portal("run", "--demo", "--port", "0", "--data", data.toString());
        try (BufferedReader said = portal.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.startsWith("Ready: ")) {
                line = said.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("The portal did not start");
            }
            return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private Process portal(String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(script.toString()));
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        if (arguments.length == 1) {
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        return builder.start();
    }
}
