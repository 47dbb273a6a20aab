package org.cohort.imports.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names of an archive's entries: what is a relative path on every system, and nothing else. */
final class EntryName {

    private static final int LONGEST = 1000;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern STEP_UP = Pattern.compile("\\s*\\.\\.+\\s*(;.*)?");

    private EntryName() {}

    /** The path with {@code /}, or nothing where any program could read it as a place outside the archive. */
    static Optional<String> safe(String name) {
        if (name.isEmpty()
                || name.length() > LONGEST
                || hasControl(name)
                || DRIVE.matcher(name).matches()) {
            return Optional.empty();
        }
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/") || climbs(slashed)) {
            return Optional.empty();
        }
        return Paths.normal(slashed).filter(path -> !path.isEmpty());
    }

    private static boolean climbs(String path) {
        for (String part : path.split("/", -1)) {
            if (STEP_UP.matcher(part).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasControl(String name) {
        return name.chars().anyMatch(c -> Character.isISOControl(c) || c == '\uFFFD');
    }
}
