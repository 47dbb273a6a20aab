package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.imports.model.ImportedAttachment;
import org.cohort.imports.source.Paths;
import org.cohort.imports.source.SourceFile;
import org.cohort.imports.source.SourceTree;

/** The files that posts show and link, found as the old site would have found them and a little more forgivingly. */
public final class SiteFiles {

    private static final List<String> USUAL_ROOTS = List.of(
            "",
            "static",
            "public",
            "source",
            "assets",
            "content",
            "src",
            "docs",
            "site",
            "images",
            "img",
            "content/images");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "svg", "bmp", "ico", "apng", "tif", "tiff");

    /** What may be offered for download: documents, data, sound and film, programs as text; nothing that runs in a page. */
    private static final Set<String> DOWNLOADS = Set.of(
            "pdf", "epub", "txt", "csv", "tsv", "json", "yml", "yaml", "toml", "bib", "tex", "ps", "zip", "gz", "tgz",
            "bz2", "xz", "7z", "tar", "doc", "docx", "ppt", "pptx", "xls", "xlsx", "odt", "odp", "ods", "key", "mp3",
            "mp4", "m4a", "m4v", "ogg", "oga", "ogv", "wav", "flac", "webm", "mov", "ipynb", "py", "r", "rmd", "jl",
            "c", "h", "cpp", "java", "rb", "go", "rs", "sh", "sql", "asc", "ics", "srt", "vtt", "apk", "gpx", "stl");

    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}._/-]+");

    private final SourceTree source;
    private final SiteAddress site;
    private final List<String> roots = new ArrayList<>();
    private final Map<SourceFile, ImportedAttachment> attached = new LinkedHashMap<>();
    private final Map<String, SourceFile> taken = new HashMap<>();

    /** @param ownRoots folders that the site serves as its root, beside the usual ones */
    public SiteFiles(SourceTree source, SiteAddress site, List<String> ownRoots) {
        this.source = source;
        this.site = site;
        roots.addAll(ownRoots);
        USUAL_ROOTS.stream().filter(root -> !roots.contains(root)).forEach(roots::add);
    }

    /** All that were attached so far, in order of first use. */
    public List<ImportedAttachment> attachments() {
        return List.copyOf(attached.values());
    }

    /** Whether a file was attached. */
    public boolean isAttached(SourceFile file) {
        return attached.containsKey(file);
    }

    Optional<ImportedAttachment> picture(String path, PostFile post) {
        return find(path, post)
                .or(() -> source.findOnlyByName(lastPart(path)))
                .filter(file -> PICTURES.contains(file.extension()))
                .map(this::attach);
    }

    Optional<ImportedAttachment> download(String path, PostFile post) {
        return find(path, post)
                .filter(file -> PICTURES.contains(file.extension()) || DOWNLOADS.contains(file.extension()))
                .map(this::attach);
    }

    private Optional<SourceFile> find(String written, PostFile post) {
        String path = site.withoutBase(written);
        for (String candidate : candidates(path, post)) {
            Optional<SourceFile> found = Paths.normal(candidate).flatMap(source::findInAnyCase);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> candidates(String path, PostFile post) {
        List<String> candidates = new ArrayList<>();
        String folder = post.file().folder();
        if (!path.startsWith("/")) {
            candidates.add(Paths.join(folder, path));
            candidates.add(Paths.join(Paths.join(folder, post.file().stem()), path));
            candidates.add(pageFolder(post.address()) + path);
        }
        String fromRoot = path.replaceFirst("^(?:\\.{0,2}/)+", "");
        roots.forEach(root -> candidates.add(Paths.join(root, fromRoot)));
        // A site in a folder of its source: every folder above the post may be its root.
        for (String above = folder; !above.isEmpty(); above = parent(above)) {
            candidates.add(Paths.join(above, fromRoot));
            candidates.add(Paths.join(above, "static/" + fromRoot));
            candidates.add(Paths.join(above, "public/" + fromRoot));
        }
        return candidates;
    }

    private static String pageFolder(String address) {
        return address.substring(0, address.lastIndexOf('/') + 1);
    }

    private static String parent(String folder) {
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? "" : folder.substring(0, slash);
    }

    private ImportedAttachment attach(SourceFile file) {
        return attached.computeIfAbsent(
                file, added -> new ImportedAttachment(freePath(added), added.path(), added.content()));
    }

    private String freePath(SourceFile file) {
        String plain = NOT_PLAIN.matcher(file.path()).replaceAll("-").replaceFirst("^[./-]+", "");
        String path = plain.startsWith("assets/") ? plain : "assets/" + plain;
        String free = path;
        for (int number = 2; taken.putIfAbsent(free.toLowerCase(Locale.ROOT), file) != null; number++) {
            int dot = path.lastIndexOf('.');
            free = path.substring(0, dot) + "-" + number + path.substring(dot);
        }
        return free;
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
