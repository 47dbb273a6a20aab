package org.cohort.web.feeds;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import org.cohort.posts.FeedEntry;

/** Writes a feed as RFC 4287 has it; every address in it is absolute. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String ATOM = "application/atom+xml";

    private final String base;

    /** For a portal that people reach under this address, which has no slash at its end. */
    AtomWriter(String base) {
        this.base = base;
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
        xml.element("name", entry.authorName());
        xml.element("uri", base + Ascii.path("/people/" + entry.authorHandle()));
        xml.close();
        for (String tag : entry.tags()) {
            xml.open("category").attribute("term", tag).close();
        }
        xml.element("summary", entry.summary());
        String html = AbsoluteLinks.in(entry.html(), base, Ascii.path(entry.path()));
        xml.open("content").attribute("type", "html").text(html).close();
        xml.close();
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
