package org.cohort.launch;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The folder that was built: {@code lib} with this class's jar, {@code ROOT} with the application, {@code demo}. */
final class Distribution {

    private Distribution() {}

    static Path folder() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return jar.resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("A class path holds files only", e);
        }
    }
}
