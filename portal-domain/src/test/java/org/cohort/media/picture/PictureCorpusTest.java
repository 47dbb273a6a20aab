package org.cohort.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Invalid;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Attackers' pictures, judged by what comes out: nothing, or a file that holds nothing but pixels. */
class PictureCorpusTest {

    private final PictureIntake intake = new PictureIntake();

    @Test
    void attackers_pictures_are_refused_or_made_harmless() throws IOException {
        Path folder = corpora().resolve("security/images");
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> skipped(folder));
        List<String> failures = new ArrayList<>();
        int cases = 0;
        int absent = 0;
        for (String line : Files.readAllLines(folder.resolve("files.dev.jsonl"))) {
            Path file = folder.resolve("files-dev").resolve(field("file", line));
            if (Files.exists(file)) {
                cases++;
                judge(file, field("expect", line)).ifPresent(failures::add);
            } else {
                absent++;
            }
        }
        System.out.printf("suite images: %d cases, %d failures (%d not there)%n", cases, failures.size(), absent);
        assertThat(cases).isPositive();
        assertThat(failures).isEmpty();
    }

    private Optional<String> judge(Path file, String expected) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = String.valueOf(file.getFileName());
        Optional<Picture> taken;
        try {
            taken = Optional.of(intake.take(bytes));
        } catch (Invalid refused) {
            taken = Optional.empty();
        } catch (RuntimeException other) {
            return Optional.of(name + ": " + other);
        }
        if (taken.isEmpty()) {
            return mayBeRefused(name, expected) ? Optional.empty() : Optional.of(name + ": refused, but " + expected);
        }
        if (mustBeRefused(expected)) {
            return Optional.of(name + ": taken, but " + expected);
        }
        return impurity(taken.get()).map(found -> name + ": holds " + found);
    }

    private static boolean mustBeRefused(String expected) {
        boolean leavesAChoice = expected.contains(" or ");
        return (expected.startsWith("reject") && !leavesAChoice) || expected.equals("clean error");
    }

    /** A picture with texts in it must come through without them; only the others may be turned away. */
    private static boolean mayBeRefused(String name, String expected) {
        return name.toLowerCase(Locale.ROOT).endsWith(".svg")
                || !(expected.equals("accept") || expected.contains("strip"));
    }

    /** What our own encoders never write. */
    private static Optional<String> impurity(Picture picture) {
        String text = new String(picture.bytes(), StandardCharsets.ISO_8859_1);
        List<String> unwanted = List.of(
                "<script",
                "<svg",
                "onerror",
                "onload",
                "onclick",
                "alert(",
                "javascript:",
                "Exif\0",
                "tEXt",
                "zTXt",
                "iTXt",
                "eXIf",
                "iCCP",
                "http://",
                "<?x",
                "GPS",
                "PK\u0003\u0004");
        return unwanted.stream().filter(text::contains).findFirst();
    }

    private static String field(String name, String line) {
        Matcher field = Pattern.compile('"' + name + "\": \"([^\"]*)\"").matcher(line);
        if (!field.find()) {
            throw new IllegalStateException("No " + name + " in: " + line);
        }
        return field.group(1);
    }

    private static Path corpora() {
        String named = System.getenv("PORTAL_TEST_CORPORA");
        return named == null ? Path.of("..", "..", "shared", "corpora") : Path.of(named);
    }

    private static String skipped(Path folder) {
        String line = "suite images: skipped, there is no folder "
                + folder.toAbsolutePath().normalize();
        System.out.println(line);
        return line;
    }
}
