package org.cohort.imports.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.SkippedSource;

/** Walks a folder without following links. */
final class FolderSource extends SimpleFileVisitor<Path> {

    /** Ten times the largest site known; a home folder given by mistake is found out in seconds. */
    static final int MOST_FILES = 200_000;

    private static final Set<String> NOT_ENTERED =
            Set.of(".git", ".hg", ".svn", "node_modules", ".jekyll-cache", "_site");

    private final Path root;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<SkippedSource> leftOut = new ArrayList<>();

    private FolderSource(Path root) {
        this.root = root;
    }

    static SourceTree open(Path root) throws IOException {
        FolderSource walk = new FolderSource(root);
        Files.walkFileTree(root, walk);
        walk.files.sort(Comparator.comparing(SourceFile::path));
        walk.leftOut.sort(Comparator.comparing(SkippedSource::source));
        Path name = root.toAbsolutePath().normalize().getFileName();
        return new SourceTree(name == null ? "/" : name.toString(), walk.files, walk.leftOut, () -> {});
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && NOT_ENTERED.contains(String.valueOf(folder.getFileName()))) {
            leftOut.add(new SkippedSource(relative(folder), "made or kept by a tool, not written for readers"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (files.size() >= MOST_FILES) {
            throw new ImportException(
                    "%s holds more than %,d files; name the folder of the site itself.".formatted(root, MOST_FILES));
        }
        if (attributes.isRegularFile()) {
            files.add(new SourceFile(relative(file), attributes.size(), () -> Files.readAllBytes(file)));
        } else {
            leftOut.add(new SkippedSource(relative(file), "a link or device, not a file"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        leftOut.add(new SkippedSource(
                relative(file), "cannot be read: " + problem.getClass().getSimpleName()));
        return FileVisitResult.CONTINUE;
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }
}
