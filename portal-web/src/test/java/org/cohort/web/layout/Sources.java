package org.cohort.web.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The files that the portal is made of, as they are written. */
final class Sources {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    private Sources() {}

    /** Every page, tag file and template by its path. */
    static Map<String, Document> pages() {
        Map<String, Document> pages = new TreeMap<>();
        read(WEBAPP.resolve("WEB-INF"), ".xhtml")
                .forEach((path, text) -> pages.put(path, Jsoup.parse(text, "", Parser.xmlParser())));
        return pages;
    }

    /** The words of a language alone, without those that it takes from English. */
    static Properties bundle(String language) {
        Path file = Path.of("src/main/resources/org/cohort/web/messages_" + language + ".properties");
        Properties bundle = new Properties();
        try (Reader words = Files.newBufferedReader(file)) {
            bundle.load(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    static List<String> scripts() {
        return List.copyOf(read(WEBAPP.resolve("assets"), ".js").values());
    }

    static List<String> styleSheets() {
        return List.copyOf(read(WEBAPP.resolve("assets"), ".css").values());
    }

    /** The Java of all modules. */
    static List<String> java() {
        return Stream.of("portal-domain", "portal-import", "portal-web")
                .flatMap(module -> read(Path.of("..", module, "src/main/java"), ".java").values().stream())
                .toList();
    }

    private static Map<String, String> read(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
