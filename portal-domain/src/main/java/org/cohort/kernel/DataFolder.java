package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Where this portal keeps its files; the launcher names it in the system property {@value #PROPERTY}. */
@ApplicationScoped
public class DataFolder {

    public static final String PROPERTY = "portal.data";

    private final Path path = Path.of(System.getProperty(PROPERTY, "data")).toAbsolutePath();

    /** The folder of this name in the data folder; it may not exist yet. */
    public Path resolve(String name) {
        return path.resolve(name);
    }
}
