package org.cohort.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database, opened before the slow start for a failure that says what is wrong with it. One of PostgreSQL stays taken
 * until this is closed, as H2 takes its file by itself: a second process would keep its uploads in a data folder of its own.
 */
final class HeldDatabase implements AutoCloseable {

    /** A database on another continent answers within it. */
    private static final int CONNECT_SECONDS = 5;

    /** A portal that was killed a moment ago still has it until PostgreSQL notices. */
    private static final int TAKE_SECONDS = 5;

    /** Any number that no other program uses on the same database; the schema is the other half of the lock's name. */
    private static final int LOCK = 0x636f686f;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final URLClassLoader driver;
    private final Connection connection;

    private HeldDatabase(URLClassLoader driver, Connection connection) {
        this.driver = driver;
        this.connection = connection;
    }

    /** @throws Failure where it does not answer or another portal has it */
    static HeldDatabase take(Database database, Path distribution) {
        try {
            URLClassLoader driver = new URLClassLoader(
                    new URL[] {jar(distribution, database.isEmbedded() ? "h2-" : "postgresql-")},
                    ClassLoader.getPlatformClassLoader());
            Connection connection = open(driver, database);
            if (database.isEmbedded()) {
                connection.close();
            } else {
                lock(connection);
            }
            return new HeldDatabase(driver, connection);
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw taken(database, e);
            }
            throw database.isEmbedded() ? damaged(database, e) : unreachable(database, e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new Failure(
                    "The portal's own files in " + distribution
                            + " are not complete: remove that folder and run ./portal again.",
                    e);
        }
    }

    @Override
    public void close() {
        try (driver;
                connection) {
            // Closed by now, in the order that is right.
        } catch (SQLException | IOException e) {
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.WARNING, "The database was not given back", e);
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '" + TAKE_SECONDS + "s'");
            statement.execute("select pg_advisory_lock(" + LOCK + ", hashtext(current_schema()))");
        }
    }

    private static Connection open(ClassLoader loader, Database database)
            throws SQLException, ReflectiveOperationException {
        Driver driver =
                (Driver) loader.loadClass(database.driver()).getConstructor().newInstance();
        Properties properties = new Properties();
        if (!database.user().isEmpty()) {
            properties.setProperty("user", database.user());
            properties.setProperty("password", database.password());
        }
        if (!database.isEmbedded()) {
            properties.setProperty("connectTimeout", Integer.toString(CONNECT_SECONDS));
            properties.setProperty("loginTimeout", Integer.toString(CONNECT_SECONDS));
        }
        return driver.connect(database.url(), properties);
    }

    private static URL jar(Path distribution, String name) throws IOException {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(distribution.resolve("ROOT/WEB-INF/lib"), name + "*.jar")) {
            for (Path jar : jars) {
                return jar.toUri().toURL();
            }
        }
        throw new IOException("no " + name);
    }

    private static Failure damaged(Database database, SQLException e) {
        return new Failure(
                "The database " + database.file() + " cannot be opened (" + firstLine(e)
                        + "): it has been left as it is; put a backup of it in its place, or choose another folder with --data.",
                e);
    }

    private static Failure taken(Database database, SQLException e) {
        return new Failure(
                "The database " + database.name() + " is in use by a portal on another data folder: give commands with"
                        + " that folder as --data, or stop that portal first.",
                e);
    }

    private static Failure unreachable(Database database, SQLException e) {
        return new Failure(
                "The database " + database.name() + " does not answer (" + firstLine(e)
                        + "): start it, or mend PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD.",
                e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }
}
