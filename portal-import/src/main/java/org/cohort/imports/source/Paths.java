package org.cohort.imports.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Relative paths with {@code /}, as sources and links write them. */
public final class Paths {

    private Paths() {}

    /** Resolves {@code .} and {@code ..}; empty where the path leaves its root. Slashes at both ends are dropped. */
    public static Optional<String> normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** Puts a relative path behind a folder; either may be empty. */
    public static String join(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /** In lower case, without the dot; empty where there is none. */
    public static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
