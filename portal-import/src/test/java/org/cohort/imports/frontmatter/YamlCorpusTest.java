package org.cohort.imports.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.imports.fixtures.Corpora;
import org.junit.jupiter.api.Test;

/** Attackers' YAML and the language's own examples: within bounds, and nothing but a value or none comes out. */
class YamlCorpusTest {

    /** Of the processor, for reading twice and in full; the reader of heads tries up to three ways. */
    private static final Duration MOST = Duration.ofMillis(400);

    @Test
    void bombs_are_refused_or_harmless_and_quick() throws IOException {
        List<String> failures = new ArrayList<>();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Corpora.Row> rows = Corpora.rows("security/yaml/bombs.dev.jsonl");
        for (Corpora.Row row : rows) {
            long begin = clock.getCurrentThreadCpuTime();
            Optional<Object> read = Yaml.strict().read(row.get("payload"));
            new FrontMatterReader().read("---\n" + row.get("payload") + "\n---\nText");
            if (clock.getCurrentThreadCpuTime() - begin > MOST.toNanos()) {
                failures.add(row.get("name") + ": takes too long");
            }
            boolean path = row.get("name").startsWith("path in");
            if (row.get("expect").equals("reject") && !path && read.isPresent()) {
                failures.add(row.get("name") + ": was read");
            }
        }
        System.out.printf("suite yaml bombs: %d cases, %d failures%n", rows.size(), failures.size());
        assertThat(failures).isEmpty();
    }

    @Test
    void every_document_of_the_language_is_read_or_not_but_never_breaks_the_reader() throws IOException {
        List<Corpora.Row> rows = Corpora.rows("security/yaml/conformance.dev.jsonl");
        for (Corpora.Row row : rows) {
            FrontMatter read = new FrontMatterReader().read("---\n" + row.get("payload") + "\n---\nText");
            assertThat(read.fields()).isNotNull();
        }
        System.out.printf("suite yaml conformance: %d cases, 0 failures%n", rows.size());
    }
}
