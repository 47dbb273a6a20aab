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
import java.util.Properties;

/** Opens the database once before the slow start, for a failure that says what is wrong with it. */
final class DatabaseCheck {

    /** A database on another continent answers within it. */
    private static final int CONNECT_SECONDS = 5;

    private DatabaseCheck() {}

    /** @throws Failure where it does not answer */
    static void answers(Database database, Path distribution) {
        try (URLClassLoader driver = new URLClassLoader(
                new URL[] {jar(distribution, database.isEmbedded() ? "h2-" : "postgresql-")},
                ClassLoader.getPlatformClassLoader())) {
            open(driver, database).close();
        } catch (SQLException e) {
            throw database.isEmbedded() ? damaged(database, e) : unreachable(database, e);
        } catch (IOException | ReflectiveOperationException e) {
            throw new Failure(
                    "The portal's own files in " + distribution
                            + " are not complete: remove that folder and run ./portal again.",
                    e);
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
