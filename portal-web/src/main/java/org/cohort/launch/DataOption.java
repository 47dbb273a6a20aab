package org.cohort.launch;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, which every command that touches the community takes. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder: database, uploads, logs (default: ./data). Also PORTAL_DATA.")
    private @Nullable String folder;

    /** What the command line sets. */
    Map<Setting, String> settings() {
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        if (folder != null) {
            settings.put(Setting.DATA, folder);
        }
        return settings;
    }
}
