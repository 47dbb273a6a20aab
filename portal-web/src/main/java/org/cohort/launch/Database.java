package org.cohort.launch;

import org.cohort.launch.Settings.Postgres;

/**
 * Where the rows are.
 *
 * @param dataSource the class that web.xml's data source is made of
 * @param driver the class that opens a connection by itself
 * @param user and password: empty where the address says them
 */
record Database(String dataSource, String driver, String url, String user, String password) {

    private static final String H2 = "jdbc:h2:file:";

    /**
     * Every write is on its way to the disk before it is answered: H2's default keeps it back for half a second. And each
     * connection remembers the statements of all pages: the default of eight are fewer than one page has.
     */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256";

    static Database of(Settings settings) {
        return settings.postgres().map(Database::of).orElseGet(() -> embedded(settings));
    }

    boolean isEmbedded() {
        return url.startsWith(H2);
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
                postgres.user().orElse(""),
                postgres.password().orElse(""));
    }

    private static Database embedded(Settings settings) {
        String file = settings.data().resolve("db").resolve("portal").toString();
        return new Database("org.h2.jdbcx.JdbcDataSource", "org.h2.Driver", H2 + file + H2_OPTIONS, "sa", "");
    }
}
