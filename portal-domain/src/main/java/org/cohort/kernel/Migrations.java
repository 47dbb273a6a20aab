package org.cohort.kernel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema that this version needs; the scripts only add. */
public final class Migrations {

    private static final Logger LOG = System.getLogger(Migrations.class.getName());

    private Migrations() {}

    /**
     * Runs what has not run yet; safe when several nodes start at once.
     *
     * @throws IllegalStateException with what a person can do, where the schema is not one that leads to this version's
     */
    public static void run(DataSource dataSource) {
        Flyway flyway = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor(dataSource))
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            IllegalStateException refused = new IllegalStateException(
                    "the database holds something else, or tables of an unknown version of the portal: choose another"
                            + " database, or start the version that made it");
            // Not as its cause: whoever starts the portal is told what lies at the bottom of the first error.
            refused.addSuppressed(e);
            LOG.log(Level.ERROR, "The schema was refused", refused);
            throw refused;
        }
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
        }
    }
}
