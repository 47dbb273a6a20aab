package org.cohort.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What somebody has set, and where: the command line wins over the environment, and that over the file. */
final class GivenSettings {

    static final String FILE = "portal.properties";
    static final Path DEFAULT_DATA = Path.of("data");

    /**
     * One value.
     *
     * @param origin where it was given, for a sentence about it
     */
    record Given(String text, String origin) {}

    private final Map<Setting, Given> given = new EnumMap<>(Setting.class);
    private final Path data;

    private GivenSettings(Path data) {
        this.data = data;
    }

    /**
     * Gathers all that is set; an empty value counts as none.
     *
     * @throws Failure for a name that is not a setting, and for a file that cannot be read
     */
    static GivenSettings gather(Map<Setting, String> commandLine, Map<String, String> environment) {
        EnumMap<Setting, Given> named = new EnumMap<>(Setting.class);
        environment.forEach((name, value) -> {
            if (name.startsWith(Setting.PREFIX) && !name.startsWith(Setting.TEST_PREFIX)) {
                put(named, known(name, "the environment"), value, name + " in the environment");
            }
        });
        commandLine.forEach((setting, value) -> put(named, setting, value, option(setting)));
        Given data = named.get(Setting.DATA);
        GivenSettings all = new GivenSettings((data == null ? DEFAULT_DATA : SettingValues.path(data))
                .toAbsolutePath()
                .normalize());
        all.readFile();
        all.given.putAll(named);
        return all;
    }

    /** The data folder, absolute; whether it is there is not said. */
    Path data() {
        return data;
    }

    Optional<Given> find(Setting setting) {
        return Optional.ofNullable(given.get(setting));
    }

    private void readFile() {
        Path file = data.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("The settings in " + file + " cannot be read (" + e.getMessage()
                    + "): make it a UTF-8 text file of NAME=VALUE lines that you may read.");
        }
        lines.stringPropertyNames().forEach(name -> {
            Setting setting = known(name, file.toString());
            if (setting == Setting.DATA) {
                throw new Failure("PORTAL_DATA in " + file
                        + " makes no sense, for the file lies in the data folder: use --data or the environment.");
            }
            put(given, setting, lines.getProperty(name), name + " in " + file);
        });
    }

    private static Setting known(String name, String place) {
        return Setting.titled(name)
                .orElseThrow(
                        () -> new Failure(
                                name + " in " + place
                                        + " is not a setting of the portal: remove it or mend its name (./portal help run lists all)."));
    }

    private static void put(Map<Setting, Given> into, Setting setting, String value, String origin) {
        if (!value.isBlank()) {
            into.put(setting, new Given(setting == Setting.DB_PASSWORD ? value : value.strip(), origin));
        }
    }

    private static String option(Setting setting) {
        return "--" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
