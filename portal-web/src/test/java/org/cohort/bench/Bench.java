package org.cohort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cohort.fixtures.InstalledPostgres;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** {@code bin/bench}. */
public final class Bench {

    private static final int WRITERS = 8;

    // Kept, because a logger that nobody holds forgets its level.
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final BenchOptions options;
    private final Path folder;
    private final Path copy;
    private final SampleTexts texts = new SampleTexts();
    private final GeneratedCommunity community;

    private Bench(BenchOptions options, Path distribution, Path folder) throws IOException {
        this.options = options;
        this.folder = folder;
        this.copy = MeasuredPortal.prepare(distribution, folder, texts.post(0L).html());
        this.community = new GeneratedCommunity(options.times(), texts, Instant.now());
    }

    public static void main(String[] words) throws Exception {
        if (List.of(words).contains("--help")) {
            System.out.println(BenchOptions.USAGE);
            return;
        }
        if (List.of(words).equals(List.of(BenchOptions.START))) {
            new Starts(Path.of("portal").toAbsolutePath()).measure();
            System.exit(0);
        }
        if (List.of(words).equals(List.of(BenchOptions.SOCKETS))) {
            MIGRATIONS.setLevel(Level.SEVERE);
            new Sockets(Path.of("portal-web/target/portal").toAbsolutePath()).measure();
            System.exit(0);
        }
        BenchOptions options;
        try {
            options = BenchOptions.parse(words);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + BenchOptions.USAGE);
            System.exit(2);
            return;
        }
        MIGRATIONS.setLevel(Level.SEVERE);
        Path folder = Files.createTempDirectory("portal-bench");
        try {
            new Bench(options, Path.of("portal-web/target/portal").toAbsolutePath(), folder).run();
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        System.out.printf(
                "%,d members, %,d posts, %,d comments; %s, Java %s, %d processors%n",
                GeneratedCommunity.MEMBERS * options.times(),
                GeneratedCommunity.POSTS * options.times(),
                GeneratedCommunity.COMMENTS * options.times(),
                options.gzip() ? "compressed" : "not compressed",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors());
        Path data = folder.resolve("data");
        Files.createDirectories(data.resolve("db"));
        fill(h2(data));
        try (MeasuredPortal portal = MeasuredPortal.start(copy, data, Map.of(), options.jvm())) {
            if (options.reads()) {
                index(data);
                read(portal, new Readers(community, options.gzip()).targets());
            }
            if (options.writes()) {
                write(portal, "comment, H2");
            }
        }
        boolean searches = options.reads() && Readers.SEARCH_ON_POSTGRES.contains(options.only());
        if (options.writes() || searches) {
            measureOnPostgres(searches);
        }
    }

    private void index(Path data) throws IOException, InterruptedException {
        System.out.printf("Indexed in %.0f s%n", MeasuredPortal.index(copy, data));
    }

    private void fill(DataSource source) throws SQLException {
        long begun = System.nanoTime();
        community.fill(source);
        System.out.printf("Filled in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void read(MeasuredPortal portal, List<Target> all) throws InterruptedException, ExecutionException {
        List<Target> targets = all.stream()
                .filter(target ->
                        target.name().equals(Readers.STATIC) || target.name().contains(options.only()))
                .toList();
        Report report = new Report();
        try (Load load = new Load(portal, options.connections())) {
            for (Target target : targets) {
                load.run(target, options.warmUpSeconds());
            }
            for (int round = 0; round < options.rounds(); round++) {
                for (Target target : targets) {
                    report.add(target.name(), load.run(target, options.seconds()));
                }
            }
        }
        System.out.println(report.table(Readers.STATIC));
    }

    private void write(MeasuredPortal portal, String name) throws InterruptedException, ExecutionException {
        Target target = new Writers(community, texts).target(name);
        Report report = new Report();
        try (Load load = new Load(portal, WRITERS)) {
            load.run(target, 2 * options.warmUpSeconds());
            for (int round = 0; round < options.rounds(); round++) {
                report.add(name, load.run(target, options.seconds()));
            }
        }
        System.out.println(report.table(""));
    }

    private void measureOnPostgres(boolean searches) throws Exception {
        String url;
        try {
            url = InstalledPostgres.startDurable();
        } catch (IllegalStateException e) {
            System.out.println("Nothing is measured on PostgreSQL: " + e.getMessage());
            return;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setReWriteBatchedInserts(true);
        fill(source);
        Path data = Files.createDirectories(folder.resolve("data-postgres"));
        try (MeasuredPortal portal = MeasuredPortal.start(
                copy, data, Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", InstalledPostgres.USER), options.jvm())) {
            if (searches) {
                index(data);
                read(portal, new Readers(community, options.gzip()).onPostgres());
            }
            if (options.writes()) {
                write(portal, "comment, PostgreSQL");
            }
        }
    }

    static DataSource h2(Path data) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + data.resolve("db").resolve("portal"));
        source.setUser("sa");
        source.setPassword("");
        return source;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
