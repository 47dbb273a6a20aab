package org.cohort.web.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.cohort.posts.FeedEntry;
import org.cohort.posts.Standing;

/** Writes a feed as RFC 4287 has it; every address in it is absolute. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ATOM = "application/atom+xml";

    /** Tells what a post is for from the words that it is found by. */
    private static final String KINDS = "/posts#kind";

    private final String base;
    private final UnaryOperator<String> words;

    /**
     * For a portal that people reach under this address.
     *
     * @param base without a slash at its end
     * @param words the portal's own by their keys
     */
    AtomWriter(String base, UnaryOperator<String> words) {
        this.base = base;
        this.words = words;
    }

    byte[] write(Feed feed) throws XMLStreamException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 << 10);
        Xml xml = new Xml(bytes, "feed", NAMESPACE);
        xml.element("id", base + Ascii.path(feed.path()));
        xml.element("title", feed.title());
        xml.element("updated", time(feed.updated()));
        link(xml, "self", ATOM, feed.path());
        link(xml, "alternate", "text/html", feed.page());
        for (FeedEntry entry : feed.entries()) {
            write(xml, entry);
        }
        xml.end();
        return bytes.toByteArray();
    }

    private void write(Xml xml, FeedEntry entry) throws XMLStreamException {
        xml.open("entry");
        if (entry.language() != null && !entry.language().isEmpty()) {
            xml.language(entry.language());
        }
        // Without the slug: it follows the title, and an id is for ever.
        xml.element("id", base + "/posts/" + entry.id());
        xml.element("title", entry.title());
        xml.element("published", time(entry.publishedAt()));
        xml.element("updated", time(entry.updatedAt()));
        link(xml, "alternate", "text/html", entry.path());
        xml.open("author");
        if (entry.authorHandle().isEmpty()) {
            xml.element("name", words.apply("people.anonymous"));
        } else {
            xml.element("name", entry.authorName());
            xml.element("uri", base + Ascii.path("/people/" + entry.authorHandle()));
        }
        xml.close();
        for (String tag : entry.tags()) {
            xml.open("category").attribute("term", tag).close();
        }
        writeKind(xml, entry.kind().word(), "kind." + entry.kind().word());
        if (entry.solved()) {
            writeKind(xml, Standing.SOLVED.word(), "standing." + Standing.SOLVED.word());
        }
        xml.element("summary", entry.summary());
        String html = AbsoluteLinks.in(entry.html(), base, Ascii.path(entry.path()));
        xml.open("content").attribute("type", "html").text(html).close();
        xml.close();
    }

    private void writeKind(Xml xml, String term, String key) throws XMLStreamException {
        xml.open("category").attribute("scheme", base + KINDS).attribute("term", term);
        xml.attribute("label", words.apply(key)).close();
    }

    private void link(Xml xml, String relation, String type, String path) throws XMLStreamException {
        xml.open("link")
                .attribute("rel", relation)
                .attribute("type", type)
                .attribute("href", base + Ascii.path(path))
                .close();
    }

    private static String time(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at);
    }
}
