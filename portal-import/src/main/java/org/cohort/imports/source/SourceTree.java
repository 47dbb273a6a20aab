package org.cohort.imports.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.SkippedSource;
import org.jspecify.annotations.Nullable;

/** All files of a folder or an archive, sorted by path. Closing it ends the reading of their contents. */
public final class SourceTree implements Closeable {

    private final String name;
    private final List<SourceFile> files;
    private final List<SkippedSource> leftOut;
    private final Closeable behind;
    private final Map<String, SourceFile> byPath = new HashMap<>();
    private final Map<String, SourceFile> byPathInAnyCase = new HashMap<>();
    private final Map<String, List<SourceFile>> byName = new HashMap<>();

    SourceTree(String name, List<SourceFile> files, List<SkippedSource> leftOut, Closeable behind) {
        this.name = name;
        this.files = List.copyOf(files);
        this.leftOut = List.copyOf(leftOut);
        this.behind = behind;
        for (SourceFile file : files) {
            byPath.put(file.path(), file);
            byPathInAnyCase.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file);
            byName.computeIfAbsent(file.name().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(file);
        }
    }

    /**
     * Opens a folder or a {@code .zip}.
     *
     * @throws ImportException where it is neither, is larger than the bounds or is no honest archive
     */
    public static SourceTree open(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return FolderSource.open(path);
            }
            if (Files.isRegularFile(path)) {
                return ZipSource.open(path);
            }
        } catch (IOException e) {
            throw new ImportException("The source %s cannot be read: %s.".formatted(path, e.getMessage()), e);
        }
        throw new ImportException("There is no folder or .zip file at %s.".formatted(path));
    }

    /** The folder's or archive's own name. */
    public String name() {
        return name;
    }

    public List<SourceFile> files() {
        return files;
    }

    /** What the source holds but nobody may read, with the reason: links, version control and the like. */
    public List<SkippedSource> leftOut() {
        return leftOut;
    }

    public Optional<SourceFile> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public Optional<SourceFile> findInAnyCase(String path) {
        @Nullable SourceFile exact = byPath.get(path);
        return Optional.ofNullable(exact != null ? exact : byPathInAnyCase.get(path.toLowerCase(Locale.ROOT)));
    }

    /** The one file of this name; empty where there is none or more than one. */
    public Optional<SourceFile> findOnlyByName(String fileName) {
        List<SourceFile> found = byName.getOrDefault(fileName.toLowerCase(Locale.ROOT), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether any file lies in a folder of this name, at any depth. */
    public boolean hasFolder(String folderName) {
        String inside = "/" + folderName + "/";
        return files.stream().anyMatch(file -> ("/" + file.path()).contains(inside));
    }

    @Override
    public void close() throws IOException {
        behind.close();
    }
}
