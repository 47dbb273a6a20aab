package org.cohort.imports.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A small site beside the plan of it that somebody has read and approved. Where the plan differs, the new one is written to
 * {@code target/plans}; after reading it, copy it over the approved one.
 */
final class GoldenPlan {

    private static final Path SITES = Path.of("src/test/resources/sites");

    private GoldenPlan() {}

    static void assertApproved(String site, Path out) throws IOException {
        PlanImport.run(SITES.resolve(site), out, Optional.empty());
        String received = text(out);
        Path written = Files.createDirectories(Path.of("target/plans")).resolve(site + ".txt");
        Files.writeString(written, received);
        Path approved = SITES.resolve(site + ".approved.txt");
        assertThat(received).as("the plan of %s; see %s", site, written).isEqualTo(Files.readString(approved));
    }

    /** The whole plan as one text: its files by name, of attachments the name alone. */
    static String text(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                String name = out.relativize(file).toString().replace('\\', '/');
                text.append("==== ").append(name).append('\n');
                if (!name.startsWith("assets/")) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
