package org.cohort.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Random;
import org.cohort.fixtures.AvailablePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGConnectionPoolDataSource;

/** A smaller round of {@code bin/prove kill9}. */
class KillProofIT {

    private static final int WRITERS = 4;

    private final Path folder;

    KillProofIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void every_acknowledged_comment_outlives_a_kill_on_h2() throws Exception {
        assertHolds(Storage.h2(folder.resolve("data")));
    }

    @Test
    void every_acknowledged_comment_outlives_a_kill_on_postgresql() throws Exception {
        PGConnectionPoolDataSource source = AvailablePostgres.orSkip();
        String user = source.getUser() == null ? "" : source.getUser();
        String password = source.getPassword() == null ? "" : source.getPassword();
        assertHolds(Storage.postgres(folder.resolve("data"), source.getUrl(), user, password));
    }

    @Test
    void words_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> KillOptions.parse("--kills", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> KillOptions.parse("--database", "paper"));
        assertThatIllegalArgumentException().isThrownBy(() -> KillOptions.parse("--sideways"));
        assertThat(KillOptions.parse("--kills", "3", "--database", "h2").databases())
                .containsExactly("h2");
    }

    private void assertHolds(Storage storage) throws Exception {
        try (KillRound round = new KillRound(storage, folder, WRITERS, new Random(), KillProofIT::print)) {
            round.run(1);
            assertThat(round.end())
                    .satisfies(found ->
                            assertThat(found.holds()).as(found.toString()).isTrue());
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
