package org.cohort.proofs;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a portal keeps what it is given.
 *
 * @param data its data folder
 * @param settings its {@code PORTAL_*} environment
 * @param rows a way to its database that does not lead through the portal; an embedded one opens while that is stopped
 */
record Storage(Path data, Map<String, String> settings, DataSource rows) {

    static Storage h2(Path data) {
        JdbcDataSource rows = new JdbcDataSource();
        rows.setURL("jdbc:h2:file:" + data.resolve("db").resolve("portal").toAbsolutePath() + ";IFEXISTS=TRUE");
        rows.setUser("sa");
        rows.setPassword("");
        return new Storage(data, Map.of(), rows);
    }

    static Storage postgres(Path data, String url, String user, String password) {
        PGSimpleDataSource rows = new PGSimpleDataSource();
        rows.setUrl(url);
        rows.setUser(user);
        rows.setPassword(password);
        Map<String, String> settings =
                Map.of("PORTAL_DB_URL", url, "PORTAL_DB_USER", user, "PORTAL_DB_PASSWORD", password);
        return new Storage(data, settings, rows);
    }
}
