package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohort.launch.Checkout.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script, with stand-ins for Java and Maven. */
class ScriptTest {

    private final Path place;
    private final Checkout checkout;

    ScriptTest(@TempDir Path place) throws IOException {
        this.place = place;
        this.checkout = new Checkout(place);
    }

    @Test
    void it_builds_once_and_hands_all_arguments_over() throws Exception {
        Ended first = checkout.run("import", "my blog", "--data", "a b");
        Ended second = checkout.run("help");

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).endsWith("org.cohort.launch.Portal\nimport\nmy blog\n--data\na b\n");
        assertThat(first.err()).contains("building it from its sources", "building 4 of 4: Cohort web", "built");
        assertThat(second.out()).endsWith("org.cohort.launch.Portal\nhelp\n");
        assertThat(second.err()).isEmpty();
        assertThat(checkout.builds()).hasSize(1);
    }

    @Test
    void it_builds_again_when_the_checkout_changed() throws Exception {
        checkout.run();
        checkout.change("class Second {}");
        checkout.run();
        Files.writeString(checkout.root.resolve("README.md"), "changes no build");
        checkout.run();

        assertThat(checkout.builds()).hasSize(2);
        assertThat(checkout.distributions())
                .singleElement()
                .satisfies(built -> assertThat(built.resolve("jvm.options")).hasContent("class Second {}"));
    }

    @Test
    void it_is_found_through_a_symbolic_link() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("link"), checkout.root.resolve("portal"));

        Ended ended = Checkout.end(checkout.start(link, "help"));

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(ended.out()).contains(checkout.root + "/.portal/");
    }

    @Test
    void a_build_leaves_the_files_of_a_running_portal_alone() throws Exception {
        Path wait = Files.createFile(checkout.tools.resolve("wait"));
        Process running = checkout.start("run");
        BufferedReader said = running.inputReader();
        assertThat(said.readLine()).startsWith("@");
        Path used = checkout.distributions().get(0);

        checkout.change("class Second {}");
        Process next = checkout.start("run");
        assertThat(next.inputReader().readLine()).startsWith("@");
        assertThat(used.resolve("jvm.options")).hasContent("class First {}");
        assertThat(checkout.distributions()).hasSize(2);

        Files.delete(wait);
        running.waitFor();
        next.waitFor();
        checkout.run();
        assertThat(checkout.distributions()).hasSize(1).doesNotContain(used);
    }

    @Test
    void of_two_that_start_at_once_one_builds() throws Exception {
        checkout.maven("3.8.7", "sleep 2");
        Process one = checkout.start("help");
        Process other = checkout.start("help");

        assertThat(Checkout.end(one).status()).isZero();
        assertThat(Checkout.end(other).status()).isZero();
        assertThat(checkout.builds()).hasSize(1);
    }

    @Test
    void the_lock_of_a_start_that_was_killed_is_void() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(checkout.root.resolve(".portal"));
        Files.createSymbolicLink(checkout.root.resolve(".portal/lock"), Path.of(Long.toString(gone.pid())));

        Ended ended = checkout.run("help");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(checkout.root.resolve(".portal/lock"))
                .satisfies(lock -> assertThat(Files.isSymbolicLink(lock)).isFalse());
    }

    @Test
    void the_words_of_maven_args_reach_a_maven_that_does_not_read_them_itself() throws Exception {
        checkout.environment.put("MAVEN_ARGS", "-Dmaven.repo.local=/r -ntp");
        checkout.run();
        checkout.maven("3.9.9", "");
        checkout.change("class Second {}");
        checkout.run();

        assertThat(checkout.builds())
                .satisfiesExactly(
                        old -> assertThat(old).contains("-DskipTests -DskipChecks -Dmaven.repo.local=/r -ntp package"),
                        recent -> assertThat(recent).doesNotContain("/r"));
    }

    @Test
    void a_failed_build_shows_the_end_of_its_log_and_leaves_no_lock() throws Exception {
        checkout.maven("3.8.7", "echo 'cannot find symbol'; exit 1");

        Ended ended = checkout.run();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("cannot find symbol", "portal: The build failed");
        assertThat(checkout.distributions()).isEmpty();
        checkout.maven("3.8.7", "");
        assertThat(checkout.run().status()).isZero();
    }

    @Test
    void no_java_an_old_java_and_one_without_a_compiler_are_one_sentence_each() throws Exception {
        Files.delete(checkout.tools.resolve("jdk/bin/javac"));
        assertSentence("has no compiler");
        checkout.java("11");
        assertSentence("Java 17 or newer is needed", "is Java 11");
        checkout.java("1.8");
        assertSentence("Java 17 or newer is needed", "is Java 1.8");
        checkout.environment.put("JAVA_HOME", place.resolve("none").toString());
        assertSentence("Java 17 or newer is needed", "does not run");
    }

    @Test
    void no_maven_and_an_old_maven_are_one_sentence_each() throws Exception {
        checkout.maven("3.8.6", "");
        assertSentence("Maven 3.8.7 or newer is needed", "is 3.8.6");
        Checkout.executable(checkout.tools.resolve("mvn"), "#!/bin/sh\nexit 127\n");
        assertSentence("Maven 3.8.7 or newer is needed", "does not run");
        checkout.maven("3.10.0", "");
        assertThat(checkout.run().status()).isZero();
    }

    private void assertSentence(String... parts) throws Exception {
        Ended ended = checkout.run("help");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .startsWith("portal: ")
                .contains(parts)
                .endsWith(".");
    }
}
