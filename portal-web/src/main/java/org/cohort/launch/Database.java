package org.cohort.launch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.cohort.launch.Settings.Postgres;

/**
 * Where the rows are.
 *
 * @param dataSource the class that web.xml's data source is made of. For H2 its driver: H2's own data source would take
 *     part in distributed transactions, which begin with a rollback, and a rollback makes H2 forget every statement that
 *     it remembers
 * @param driver the class that opens a connection by itself
 * @param user of PostgreSQL: the one that is set, else the one in the address, else the account that this process runs
 *     under, as PostgreSQL's own programs take it
 * @param password empty where none is set and none in the address
 */
record Database(String dataSource, String driver, String url, String user, String password) {

    private static final String H2 = "jdbc:h2:file:";

    /**
     * Every write is on its way to the disk before it is answered: H2's default keeps it back for half a second. And each
     * connection remembers the statements of all pages: the default of eight are fewer than one page has.
     */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256;CACHE_SIZE=";

    /** H2's default of 16 MB holds a sixth of what ten thousand members wrote in nine weeks. */
    private static final int SHARE_OF_MEMORY_FOR_H2 = 16;

    static Database of(Settings settings) {
        return settings.postgres().map(Database::of).orElseGet(() -> embedded(settings));
    }

    boolean isEmbedded() {
        return url.startsWith(H2);
    }

    /** For people: without the password that an address may hold. */
    String name() {
        return url.replaceFirst("\\?.*", "");
    }

    /** The file that an embedded database is kept in. */
    String file() {
        return url.substring(H2.length(), url.indexOf(';')) + ".mv.db";
    }

    private static Database of(Postgres postgres) {
        return new Database(
                "org.postgresql.ds.PGSimpleDataSource",
                "org.postgresql.Driver",
                postgres.url(),
                postgres.user()
                        .or(() -> inAddress(postgres.url(), "user"))
                        .orElse(Objects.requireNonNullElse(System.getProperty("user.name"), "")),
                postgres.password()
                        .or(() -> inAddress(postgres.url(), "password"))
                        .orElse(""));
    }

    /** What the address says after its question mark. */
    private static Optional<String> inAddress(String url, String name) {
        String beginning = name + "=";
        return Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .filter(parameter -> url.contains("?") && parameter.startsWith(beginning))
                .map(parameter -> URLDecoder.decode(parameter.substring(beginning.length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static Database embedded(Settings settings) {
        String file = settings.data().resolve("db").resolve("portal").toString();
        long kilobytes = (Runtime.getRuntime().maxMemory() >> 10) / SHARE_OF_MEMORY_FOR_H2;
        return new Database("org.h2.Driver", "org.h2.Driver", H2 + file + H2_OPTIONS + kilobytes, "sa", "");
    }
}
