package org.cohort.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.h2.engine.Constants;
import org.junit.jupiter.api.Test;

/** The server's libraries in the built distribution, which stand before the application's. */
class ServerLibrariesIT {

    @Test
    void connections_are_opened_by_the_h2_that_the_tests_run_on() throws IOException {
        Path distribution = Path.of(System.getProperty("portal.distribution", "target/portal"));
        try (JarFile h2 = new JarFile(distribution.resolve("lib/server/h2.jar").toFile())) {
            assertThat(h2.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
                    .isEqualTo(Constants.VERSION);
        }
    }
}
