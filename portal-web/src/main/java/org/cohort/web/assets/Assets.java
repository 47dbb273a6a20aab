package org.cohort.web.assets;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.web.cache.StoredPage;

/**
 * The portal's own style sheets, scripts and pictures. Each is known by a name with a hash of its content, so that a
 * browser may keep it for ever. A style sheet's imports are joined into it: one request instead of twenty.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final String FOLDER = "/assets/";
    private static final String WEBJARS = "/webjars/";
    private static final Pattern IMPORT =
            Pattern.compile("@import url\\(\"(/?[\\w./-]+)\"\\)(?: layer\\(([\\w-]+)\\))?;");

    /** Pictures of widgets that no page has; the library's own servlet would fill in their address. */
    private static final Pattern UNFILLED = Pattern.compile("url\\(\"#\\{[^\"]*\"\\)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    /** The files that pages name, by their path below the folder. */
    private static final String[] FILES = {
        "css/cohort.css",
        "css/widgets.css",
        "site.js",
        "text.js",
        "code.js",
        "maths.js",
        "editor.js",
        "keep.js",
        "complete.js",
        "passkey.js",
        "upload.js",
        "archive.js",
        "keys.js",
        "live.js",
        "install.js",
        "worker.js",
        "offline.js",
        "similar.js",
        "icon.svg"
    };

    /** The library that a script of ours begins with, by its path below its own version: one request for both. */
    private static final Map<String, String> LIBRARIES =
            Map.of("code.js", "highlightjs/highlight.min.js", "maths.js", "katex/dist/katex.min.js");

    @Inject
    ServletContext context;

    private final Map<String, StoredPage> byName = new ConcurrentHashMap<>();
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @PostConstruct
    void read() {
        for (String file : FILES) {
            byte[] bytes = file.endsWith(".css") ? joined(file) : withLibrary(file);
            int dot = file.lastIndexOf('.');
            String type = file.substring(dot + 1);
            String name = file.substring(file.lastIndexOf('/') + 1, dot) + "-" + StoredPage.hash(bytes) + "." + type;
            byName.put(name, StoredPage.of(TYPES.getOrDefault(type, "application/octet-stream"), bytes));
            addresses.put(file, FOLDER + name);
        }
    }

    /** The address of a file, such as {@code css/cohort.css}. */
    public String url(String file) {
        String address = addresses.get(file);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + file + "; name it in Assets.FILES");
        }
        return address;
    }

    Optional<StoredPage> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private byte[] joined(String sheet) {
        String folder = sheet.substring(0, sheet.lastIndexOf('/') + 1);
        String text = new String(bytes(sheet), StandardCharsets.UTF_8);
        Matcher imports = IMPORT.matcher(text);
        StringBuilder whole = new StringBuilder();
        while (imports.find()) {
            imports.appendReplacement(whole, Matcher.quoteReplacement(imported(folder, imports)));
        }
        imports.appendTail(whole);
        return COMMENT.matcher(whole).replaceAll("").replaceAll("\n\\s+", "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** One of our own sheets, or by its path in the application a library's, in the layer that it is imported into. */
    private String imported(String folder, Matcher imports) {
        String path = imports.group(1);
        byte[] bytes = path.startsWith("/") ? read(path) : bytes(folder + path);
        String text =
                UNFILLED.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("none");
        String layer = imports.group(2);
        return layer == null ? text : "@layer " + layer + " {\n" + text + "\n}";
    }

    private byte[] withLibrary(String script) {
        String library = LIBRARIES.get(script);
        if (library == null) {
            return bytes(script);
        }
        int slash = library.indexOf('/');
        Set<String> versions = context.getResourcePaths(WEBJARS + library.substring(0, slash) + "/");
        if (versions == null || versions.size() != 1) {
            throw new IllegalStateException("Not one version of " + library + ": " + versions);
        }
        byte[] theirs = read(versions.iterator().next() + library.substring(slash + 1));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(theirs);
        both.write('\n');
        both.writeBytes(bytes(script));
        return both.toByteArray();
    }

    private byte[] bytes(String file) {
        return read(FOLDER + file);
    }

    private byte[] read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The application lacks " + path);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
