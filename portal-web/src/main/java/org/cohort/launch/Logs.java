package org.cohort.launch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Keeps the server's talk in {@code DIR/logs}: five files of at most 10 MB, the newest being {@code portal.0.log}. */
final class Logs {

    static final int MAXIMUM_BYTES = 10_000_000;
    static final int FILES = 5;

    private static final String HANDLER = "java.util.logging.FileHandler.";

    private Logs() {}

    /** The file that is being written. */
    static Path current(DataFolder folder) {
        return folder.logs().resolve("portal.0.log");
    }

    /**
     * Sends all that is logged or printed from here on to the log files.
     *
     * @param configuration the file to write the logging configuration to, which the server reads
     */
    static void keep(DataFolder folder, Path configuration) throws IOException {
        try (OutputStream file = Files.newOutputStream(configuration)) {
            properties(folder.logs()).store(file, null);
        }
        System.setProperty("java.util.logging.config.file", configuration.toString());
        System.setOut(printed("stdout"));
        System.setErr(printed("stderr"));
    }

    private static PrintStream printed(String logger) {
        return new PrintStream(
                new BufferedOutputStream(new LoggedOutput(System.getLogger("console." + logger))),
                true,
                StandardCharsets.UTF_8);
    }

    private static Properties properties(Path logs) {
        Properties properties = new Properties();
        properties.setProperty("handlers", "java.util.logging.FileHandler " + FirstError.class.getName());
        properties.setProperty(".level", "INFO");
        properties.setProperty(HANDLER + "pattern", logs.toString().replace("%", "%%") + "/portal.%g.log");
        properties.setProperty(HANDLER + "limit", Integer.toString(MAXIMUM_BYTES));
        properties.setProperty(HANDLER + "count", Integer.toString(FILES));
        properties.setProperty(HANDLER + "append", "true");
        properties.setProperty(HANDLER + "encoding", "UTF-8");
        properties.setProperty(HANDLER + "formatter", "java.util.logging.SimpleFormatter");
        properties.setProperty(
                "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n");
        // The certificates that the server brings along and that have run out: a page of each, of no use here.
        properties.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
        properties.setProperty("javax.enterprise.system.tools.deployment.dol.level", "SEVERE");
        properties.setProperty("com.hazelcast.level", "WARNING");
        return properties;
    }
}
