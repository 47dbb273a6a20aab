package org.cohort.proofs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cohort.fixtures.InstalledPostgres;

/** {@code bin/prove kill9}. */
public final class KillProof {

    private final KillOptions options;
    private final PrintStream out;

    private KillProof(KillOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] words) throws Exception {
        if (List.of(words).contains("--help")) {
            System.out.println(KillOptions.USAGE);
            return;
        }
        KillOptions options;
        try {
            options = KillOptions.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + KillOptions.USAGE);
            System.exit(2);
            return;
        }
        System.exit(new KillProof(options, System.out).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        boolean held = true;
        for (String database : options.databases()) {
            Path folder = Files.createTempDirectory("portal-kill9");
            try {
                out.printf(
                        "%s, %d writers, %d kills, seed %d%n",
                        database, options.writers(), options.kills(), options.seed());
                held &= round(storage(database, folder.resolve("data")), folder).holds();
            } finally {
                delete(folder);
            }
        }
        return held;
    }

    private Found round(Storage storage, Path folder) throws Exception {
        try (KillRound round =
                new KillRound(storage, folder, options.writers(), new Random(options.seed()), out::println)) {
            round.run(options.kills());
            Found found = round.end();
            out.println(found);
            return found;
        }
    }

    private static Storage storage(String database, Path data) throws IOException, InterruptedException {
        return database.equals(KillOptions.H2)
                ? Storage.h2(data)
                : Storage.postgres(data, InstalledPostgres.startDurable(), InstalledPostgres.USER, "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
