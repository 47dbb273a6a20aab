package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private final Path place;

    DataFolderTest(@TempDir Path place) {
        this.place = place;
    }

    @Test
    void a_new_folder_is_made_with_all_that_a_portal_keeps_for_its_owner_alone() throws IOException {
        try (DataFolder folder = DataFolder.open(place.resolve("a/b"))) {
            assertThat(place.resolve("a/b")).isDirectoryContaining("glob:**/db").isDirectoryContaining("glob:**/files");
            assertThat(folder.logs()).isDirectory();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("a/b/db"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void what_a_killed_portal_left_behind_is_cleared_and_the_rest_kept() throws IOException {
        Files.createDirectories(place.resolve("run/config/deep"));
        Files.writeString(place.resolve("run/config/deep/old"), "");
        Files.createDirectories(place.resolve("files"));
        Files.writeString(place.resolve("files/picture"), "");
        Files.writeString(place.resolve("lock"), "99999999");

        DataFolder.open(place).close();

        assertThat(place.resolve("run")).doesNotExist();
        assertThat(place.resolve("files/picture")).exists();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_one_clear_sentence() throws IOException {
        Path file = Files.writeString(place.resolve("data"), "not a folder");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("The data folder " + file + " cannot be written")
                .hasMessageContaining("--data");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void a_semicolon_would_be_taken_for_a_database_option() {
        assertThatThrownBy(() -> DataFolder.open(place.resolve("a;INIT=x")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("semicolon");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void the_control_file_is_for_its_owner_alone_and_says_again_what_was_written() throws IOException {
        ControlAddress address = new ControlAddress("127.0.0.1", 8080, ControlAddress.newSecret());
        Path file = place.resolve("control");

        address.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(ControlAddress.read(file)).contains(address);
        assertThat(ControlAddress.read(place.resolve("none"))).isEmpty();
    }
}
