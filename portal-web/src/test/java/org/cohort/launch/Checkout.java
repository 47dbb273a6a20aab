package org.cohort.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A checkout with the real script, small sources, and a Java and a Maven that only say how they were called. */
final class Checkout {

    private static final Path SCRIPT = Path.of("../portal").toAbsolutePath().normalize();
    private static final long LONGEST_SECONDS = 60;

    final Path root;
    final Path tools;
    final Map<String, String> environment = new HashMap<>();

    /** How a call of the script ended. */
    record Ended(int status, String out, String err) {}

    Checkout(Path place) throws IOException {
        root = Files.createDirectories(place.resolve("a checkout"));
        tools = Files.createDirectories(place.resolve("tools"));
        executable(root.resolve("portal"), Files.readString(SCRIPT));
        for (String module : List.of("portal-domain", "portal-import", "portal-web")) {
            Files.createDirectories(root.resolve(module).resolve("src/main"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), module);
        }
        Files.writeString(root.resolve("pom.xml"), "parent");
        Files.createDirectories(root.resolve("demo"));
        Files.createDirectories(root.resolve(".mvn"));
        change("class First {}");
        java("17");
        maven("3.8.7", "");
    }

    void change(String text) throws IOException {
        Files.writeString(root.resolve("portal-web/src/main/First.java"), text);
    }

    /** A Java of this version; run, it prints its arguments and then waits while there is a file "wait" beside it. */
    void java(String version) throws IOException {
        Path bin = Files.createDirectories(tools.resolve("jdk/bin"));
        executable(bin.resolve("javac"), "#!/bin/sh\n");
        executable(tools.resolve("java"), """
                #!/bin/sh
                case $* in
                  *-XshowSettings*) echo "    java.specification.version = %s"; echo "    java.home = %s"; exit ;;
                esac
                """.formatted(version, tools.resolve("jdk")));
        executable(bin.resolve("java"), """
                #!/bin/sh
                printf '%%s\\n' "$@"
                while [ -e "%s" ]; do sleep 0.1; done
                """.formatted(tools.resolve("wait")));
    }

    /** A Maven of this version that notes its arguments in "builds" and does {@code also} before it builds. */
    void maven(String version, String also) throws IOException {
        executable(tools.resolve("mvn"), """
                #!/bin/sh
                if [ "$1" = -v ]; then echo "Apache Maven %s (abc)"; exit; fi
                echo "$*" >>"%s"
                %s
                echo "[INFO] Building Cohort web 0.1.0                                    [4/4]"
                mkdir -p portal-web/target/portal/lib
                cp portal-web/src/main/First.java portal-web/target/portal/jvm.options
                """.formatted(version, tools.resolve("builds"), also));
    }

    List<String> builds() throws IOException {
        Path file = tools.resolve("builds");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** The folders with something that can be started. */
    List<Path> distributions() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve(".portal"))) {
            return files.filter(file -> Files.exists(file.resolve("jvm.options")))
                    .toList();
        }
    }

    Process start(String... arguments) throws IOException {
        return start(root.resolve("portal"), arguments);
    }

    Process start(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(tools.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN") || name.equals("JAVA_HOME"));
        builder.environment().put("PATH", tools + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        return builder.start();
    }

    Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    static Ended end(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The script did not end");
        }
        return new Ended(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
