package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohort.fixtures.Corpora;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take long: each ends in time at the limit, and four times the text takes at most six times as long. */
class PathologicalMarkdownTest {

    private static final int LIMIT = Rendering.POST.limit();
    private static final double MOST_GROWTH = 6;
    private static final double MOST_MILLIS = 1_000;

    /** Below this a measurement is noise. */
    private static final double NOISE_MILLIS = 100;

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = 5;

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a **a ",
                "_a ",
                "a_ ",
                "[a",
                "![[]()",
                "[a](<b",
                "> ",
                "> - ",
                "<b>",
                "<div>",
                "<b><i><u><p>",
                "[^a]: x\n\n",
                "a\n: b\n\n",
                "- [ ] a\n",
                "a\n=\n",
                "&amp;",
                "\\",
                "\\(",
                "$a",
                "$$\na\n",
                "{.a}\n",
                "{:.a}",
                "|x",
                "`a``",
                "www.a ",
                "@ada ",
                ":smile:",
                "a@",
                "\\.",
                "<!--",
                " ",
                "*",
                "#",
                "\t",
                "http://a/",
                "<a x=1 ",
                "~~a",
                "![](x:y)",
                "*[a]: b\na ",
                "<details>",
                "> [!NOTE]\n"
            })
    void a_repeated_text_of_the_largest_size_ends_in_time(String part) {
        assertInTime(part, part.repeat(LIMIT / part.length()));
    }

    @Test
    void a_long_text_as_people_write_it_is_rendered() {
        String section = "## A *heading* with [link](https://example.org/a_b)\n\n"
                + "Some **bold** words, `code`, $x^2$ and an address https://example.org. ".repeat(8)
                + "\n\n- one *item*\n- another [link](/posts)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```java\nint x = y[0] * 2;\n```\n\n";
        RenderedText text = markdown.render(
                section.repeat(LIMIT / section.length()), Rendering.POST.withTime(Duration.ofSeconds(5)));
        assertThat(text.truncated()).isFalse();
    }

    @Test
    void recipes_take_time_in_proportion_to_their_length() throws IOException {
        Path folder = Corpora.folder("security/pathological-markdown");
        List<String> failures = new ArrayList<>();
        List<Recipe> recipes = recipes(folder);
        recipes.forEach(recipe -> judge(recipe, failures));
        System.out.printf("suite pathological-markdown: %d cases, %d failures%n", recipes.size(), failures.size());
        assertThat(recipes).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void pages_made_to_break_parsers_are_read_within_five_seconds() throws IOException {
        Path folder = Corpora.folder("security/pathological-markdown");
        List<String> failures = new ArrayList<>();
        int cases = 0;
        for (Path page : pages(folder)) {
            cases++;
            String html = new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
            long begun = System.nanoTime();
            String rendered = markdown.renderHtml(html, Rendering.IMPORTED).html();
            double millis = (System.nanoTime() - begun) / 1e6;
            if (millis > 5_000 || !SafetyJudge.faults(rendered).isEmpty()) {
                failures.add(page.getFileName() + ": " + millis + " ms " + SafetyJudge.faults(rendered));
            }
        }
        System.out.printf("suite pathological-html: %d cases, %d failures%n", cases, failures.size());
        assertThat(failures).isEmpty();
    }

    private void judge(Recipe recipe, List<String> failures) {
        double small = 0;
        double large = 0;
        boolean good = false;
        for (int round = 0; round < ROUNDS && !good; round++) { // the machine may be busy: one quiet round is enough
            small = millis(recipe.atMost(LIMIT / 4));
            large = millis(recipe.atMost(LIMIT));
            good = large <= MOST_MILLIS && (large < NOISE_MILLIS || large <= MOST_GROWTH * small);
        }
        if (!good) {
            failures.add("%s: %.0f ms, %.0f ms at the limit".formatted(recipe.name(), small, large));
        }
    }

    private void assertInTime(String name, String text) {
        double best = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> millis(text))
                .filter(millis -> millis <= MOST_MILLIS)
                .findFirst()
                .orElse(Double.MAX_VALUE);
        assertThat(best).as(name).isLessThanOrEqualTo(MOST_MILLIS);
    }

    /** On a machine that does other things too, the time of the processor tells more than that of the clock. */
    private double millis(String text) {
        long begun = System.nanoTime();
        long processor = PROCESS.getProcessCpuTime();
        assertThat(markdown.render(text)).isNotNull();
        return Math.min(System.nanoTime() - begun, PROCESS.getProcessCpuTime() - processor) / 1e6;
    }

    private static List<Path> pages(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.filter(
                            path -> path.getFileName().toString().startsWith("html-"))
                    .toList()) {
                try (Stream<Path> files = Files.list(each)) {
                    files.sorted().forEach(pages::add);
                }
            }
        }
        return pages;
    }

    private static List<Recipe> recipes(Path folder) throws IOException {
        return Corpora.records(folder, "recipes").stream()
                .filter(recipe -> recipe.get("parts") instanceof JsonArray || recipe.containsKey("gen"))
                .map(Recipe::of)
                .toList();
    }

    /** How a text of any length is made. */
    private record Recipe(String name, List<JsonValue> parts, String generator) {

        static Recipe of(JsonObject recipe) {
            List<JsonValue> parts = recipe.get("parts") instanceof JsonArray array ? List.copyOf(array) : List.of();
            return new Recipe(recipe.getString("name"), parts, recipe.getString("gen", ""));
        }

        /** The longest text of the recipe that is no larger than so many bytes. */
        String atMost(int bytes) {
            int low = 1;
            int high = 1;
            while (high < bytes && size(high) <= bytes) {
                low = high;
                high *= 2;
            }
            while (low + 1 < high) {
                int middle = (low + high) / 2;
                boolean fits = size(middle) <= bytes;
                low = fits ? middle : low;
                high = fits ? high : middle;
            }
            return text(low);
        }

        private int size(int times) {
            return text(times).getBytes(StandardCharsets.UTF_8).length;
        }

        private String text(int times) {
            return switch (generator) {
                case "indent-list" -> lines(times, i -> "  ".repeat(i) + "* a\n");
                case "refs" -> lines(times, i -> "[" + i + "]: u\n");
                case "refs0" -> lines(times / 2, i -> "[" + i + "]: u\n") + "[0] ".repeat(times / 2);
                default ->
                    parts.stream()
                            .map(part -> repeated(part.asJsonArray(), times))
                            .collect(Collectors.joining());
            };
        }

        private static String repeated(JsonArray part, int times) {
            double factor = ((JsonNumber) part.get(1)).doubleValue();
            return part.getString(0).repeat(factor == 0 ? 1 : (int) (times * factor));
        }

        private static String lines(int times, java.util.function.IntFunction<String> line) {
            return IntStream.range(0, times).mapToObj(line).collect(Collectors.joining());
        }
    }
}
