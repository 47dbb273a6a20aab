package org.cohort.launch;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./portal plan-import}: needs the application's libraries, and neither a server nor a database. */
@Command(
        name = "plan-import",
        sortOptions = false,
        description = "Reads a blog or site and writes what an import of it would do: plan.json, the posts as safe HTML"
                + " and their attachments.")
final class PlanSource implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", description = "A folder or a .zip file.")
    private Path source = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where to write it; made where it does not exist.")
    private Path out = Path.of("");

    @Option(names = "--kind", paramLabel = "KIND", description = "The kind of source, where it is not to be found out.")
    private @Nullable String kind;

    /** A script gives it to all commands alike; a plan needs no community. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--data", paramLabel = "DIR", description = "Taken as by every command, and not needed.")
    private @Nullable Path data;

    private final Console console;

    PlanSource(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (URLClassLoader libraries = libraries(Distribution.folder())) {
            Thread.currentThread().setContextClassLoader(libraries);
            Callable<?> planning = (Callable<?>) libraries
                    .loadClass(Planning.class.getName())
                    .getConstructor(Path.class, Path.class, String.class)
                    .newInstance(source, out, kind);
            console.out().println(planning.call());
            return 0;
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static URLClassLoader libraries(Path distribution) throws IOException {
        List<URL> urls = new ArrayList<>();
        // The launcher alone of what lies there: the server has other versions of the application's libraries.
        addJars(distribution.resolve("lib"), "*-launcher.jar", urls);
        addJars(distribution.resolve("ROOT/WEB-INF/lib"), "*.jar", urls);
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static void addJars(Path folder, String names, List<URL> urls) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, names)) {
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
        }
    }
}
