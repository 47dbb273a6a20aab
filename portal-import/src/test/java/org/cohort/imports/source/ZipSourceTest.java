package org.cohort.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cohort.imports.fixtures.Corpora;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.plan.PlanImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipSourceTest {

    /** Expected to be taken, wholly or in part; all others to be refused in one sentence. */
    private static final Set<String> TAKEN = Set.of(
            "case-collision.zip",
            "nfc-nfd-collision.zip",
            "symlink-etc.zip",
            "empty.zip",
            "control-ok.zip",
            "comment-64k.zip",
            "webinf.zip",
            "exe-double-ext.zip");

    /** May go either way. */
    private static final Set<String> EITHER = Set.of("lying-size-huge.zip", "suffix-junk.zip", "dup-names.zip");

    private final Path folder;

    ZipSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "a/../../b.md",
                "/etc/a.md",
                "C:\\a.md",
                "..\\a.md",
                "a\\..\\..\\b.md",
                "\\a.md",
                "a/..;/b.md",
                "a/.. /b.md",
                "a\u0000.md"
            })
    void an_archive_with_one_entry_that_points_outside_is_refused(String name) throws IOException {
        Path archive = archive("good.md", name);
        assertThatThrownBy(() -> SourceTree.open(archive)).isInstanceOf(ImportException.class);
    }

    @Test
    void an_entry_that_unpacks_to_far_more_than_it_is_refuses_the_archive() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros.md"));
            zip.write(new byte[20 << 20]);
        }
        assertThatThrownBy(() -> SourceTree.open(archive))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("unpacks");
    }

    @Test
    void something_that_is_no_archive_is_refused_in_one_sentence() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.zip"), "no archive");
        assertThatThrownBy(() -> SourceTree.open(text))
                .isInstanceOf(ImportException.class)
                .hasMessageEndingWith("is not a readable .zip archive; pack the folder again.");
    }

    @Test
    void attackers_archives_get_their_verdict_and_write_nothing_outside() throws IOException {
        List<String> failures = new ArrayList<>();
        List<Corpora.Row> rows = Corpora.rows("security/zip/files.dev.jsonl");
        for (Corpora.Row row : rows) {
            String name = row.get("file");
            boolean taken = isTaken(Corpora.find("security/zip/files-dev").resolve(name));
            if (!EITHER.contains(name) && taken != TAKEN.contains(name)) {
                failures.add(name + (taken ? " was taken" : " was refused"));
            }
        }
        System.out.printf("suite zip files: %d cases, %d failures%n", rows.size(), failures.size());
        assertThat(failures).isEmpty();
    }

    @Test
    void attackers_names_of_entries_never_lead_outside_the_plan() throws IOException {
        List<Corpora.Row> rows = Corpora.rows("security/zip/entry-names.dev.jsonl");
        List<String> failures = new ArrayList<>();
        for (Corpora.Row row : rows) {
            String name = row.get("payload").replace("{FILE}", "etc/passwd");
            EntryName.safe(name).ifPresent(path -> {
                Path inside = folder.resolve("assets").resolve(path).normalize();
                if (path.startsWith("/") || !inside.startsWith(folder.resolve("assets"))) {
                    failures.add(name);
                }
            });
        }
        System.out.printf("suite zip entry-names: %d cases, %d failures%n", rows.size(), failures.size());
        assertThat(failures).isEmpty();
    }

    private boolean isTaken(Path archive) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        try {
            PlanImport.run(archive, out, Optional.empty());
            return true;
        } catch (ImportException refused) {
            return String.valueOf(refused.getMessage()).contains("holds nothing that can be imported");
        }
    }

    private Path archive(String... names) throws IOException {
        Path archive = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('a');
            }
        }
        return archive;
    }
}
