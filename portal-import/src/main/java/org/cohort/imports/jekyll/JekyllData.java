package org.cohort.imports.jekyll;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.frontmatter.Yaml;
import org.cohort.imports.source.Paths;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;
import org.jspecify.annotations.Nullable;

/** The values of all files under {@code _data}, by the path of the file without its extension. */
final class JekyllData {

    /** A site with more data files is data with a site around it. */
    private static final int MOST_FILES = 2000;

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    JekyllData(SourceTree source, JekyllConfig config) {
        String folder =
                Paths.join(config.root(), config.fields().text("data_dir").orElse("_data")) + "/";
        source.files().stream()
                .filter(file -> file.path().startsWith(folder))
                .filter(file -> file.extension().matches("ya?ml|json"))
                .limit(MOST_FILES)
                .forEach(file -> read(file, file.path().substring(folder.length())));
    }

    /** What stands in a file of this path, such as {@code authors} or {@code comments/a-post}. */
    Optional<Object> get(String path) {
        @Nullable Object value = values;
        for (String part : path.split("/", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        return Optional.ofNullable(value);
    }

    /** All, as templates see it. */
    Map<String, Object> values() {
        return values;
    }

    /** Files that could not be read, with the reason. */
    Map<String, String> problems() {
        return problems;
    }

    private void read(SourceFile file, String path) {
        try {
            Optional<Object> value = Yaml.forData().read(file.text());
            if (value.isPresent()) {
                put(path.substring(0, path.lastIndexOf('.')), value.get());
            } else if (!file.text().isBlank()) {
                problems.put(file.path(), "a data file that is not valid YAML or JSON");
            }
        } catch (IOException unreadable) {
            problems.put(file.path(), "a data file that cannot be read: " + unreadable.getMessage());
        }
    }

    @SuppressWarnings("unchecked") // every inner map of this tree that is reached by a folder was made here
    private void put(String path, Object value) {
        Map<String, Object> inner = values;
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            Object next = inner.computeIfAbsent(parts[i], key -> new LinkedHashMap<String, Object>());
            if (!(next instanceof LinkedHashMap<?, ?>)) {
                return;
            }
            inner = (Map<String, Object>) next;
        }
        inner.putIfAbsent(parts[parts.length - 1], value);
    }
}
