package org.cohort.web.feeds;

import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.LongFunction;
import javax.xml.stream.XMLStreamException;
import org.cohort.posts.SitemapRow;

/** Writes addresses in the protocol of sitemaps.org, a page of rows at a time, so that their number costs no memory. */
final class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final OutputStream out;
    private final String base;

    /** For a portal that people reach under this address, which has no slash at its end. */
    SitemapWriter(OutputStream out, String base) {
        this.out = out;
        this.base = base;
    }

    /** The list of the parts. */
    void parts(List<Long> numbers) throws XMLStreamException {
        Xml xml = new Xml(out, "sitemapindex", NAMESPACE);
        for (long number : numbers) {
            xml.open("sitemap")
                    .element("loc", base + "/sitemap/" + number + ".xml")
                    .close();
        }
        xml.end();
    }

    /** The first page, and the posts above this id that {@code pageAfter} finds, until it finds none. */
    void addresses(long after, LongFunction<List<SitemapRow>> pageAfter) throws XMLStreamException {
        Xml xml = new Xml(out, "urlset", NAMESPACE);
        xml.open("url").element("loc", base + "/").close();
        List<SitemapRow> rows = pageAfter.apply(after);
        while (!rows.isEmpty()) {
            for (SitemapRow row : rows) {
                xml.open("url")
                        .element("loc", base + Ascii.path(row.path()))
                        .element("lastmod", DateTimeFormatter.ISO_INSTANT.format(row.updatedAt()))
                        .close();
            }
            xml.flush();
            rows = pageAfter.apply(rows.get(rows.size() - 1).id());
        }
        xml.end();
    }
}
