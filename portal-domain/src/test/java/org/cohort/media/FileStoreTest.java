package org.cohort.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256_OF_HELLO = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private final Path folder;

    FileStoreTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void bytes_lie_under_their_sha_256() throws IOException {
        FileStore store = store();

        assertThat(store.keep(HELLO)).isEqualTo(SHA256_OF_HELLO);
        assertThat(store.place(SHA256_OF_HELLO))
                .isEqualTo(folder.resolve("files/2c").resolve(SHA256_OF_HELLO.substring(2)))
                .hasBinaryContent(HELLO);
        assertThat(files()).hasSize(1);
    }

    @Test
    void the_same_bytes_are_written_once() throws IOException {
        FileStore store = store();
        store.keep(HELLO);
        FileTime longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(store.place(SHA256_OF_HELLO), longAgo);

        store.keep(HELLO);

        assertThat(files()).hasSize(1);
        assertThat(Files.getLastModifiedTime(store.place(SHA256_OF_HELLO))).isEqualTo(longAgo);
    }

    @Test
    void many_who_store_the_same_bytes_at_once_leave_one_whole_file() throws Exception {
        FileStore store = store();
        byte[] bytes = new byte[1 << 20];
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            Callable<String> keep = () -> store.keep(bytes);
            for (Future<String> kept :
                    writers.invokeAll(Stream.generate(() -> keep).limit(32).toList())) {
                assertThat(store.place(kept.get())).hasBinaryContent(bytes);
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_half_written_file_of_a_killed_portal_is_swept_away_after_a_day() throws IOException {
        store();
        Path old = Files.write(folder.resolve("files/incoming/old"), HELLO);
        Path young = Files.write(folder.resolve("files/incoming/young"), HELLO);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        store();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void a_place_is_found_for_nothing_but_a_sha_256() throws IOException {
        FileStore store = store();

        assertThatIllegalArgumentException().isThrownBy(() -> store.place("../../../etc/passwd"));
        assertThatIllegalArgumentException().isThrownBy(() -> store.place(""));
    }

    private FileStore store() {
        FileStore store = new FileStore();
        store.open(folder.resolve("files"));
        return store;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
