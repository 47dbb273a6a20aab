package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cohort.posts.SitemapRow;
import org.junit.jupiter.api.Test;

class SitemapWriterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SitemapWriter writer = new SitemapWriter(out, "https://cohort.example");

    @Test
    void all_pages_of_rows_are_written_with_their_times() throws XMLStreamException {
        writer.addresses(0, after -> after < 3 ? List.of(row(after + 1)) : List.of());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>https://cohort.example/</loc></url>"
                        + url(1)
                        + url(2)
                        + url(3)
                        + "</urlset>");
    }

    @Test
    void a_slug_of_any_script_is_written_in_ascii() throws XMLStreamException {
        writer.addresses(0, after -> after == 0 ? List.of(new SitemapRow(1, "أول-درس", Instant.EPOCH)) : List.of());

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<loc>https://cohort.example/posts/1/%D8%A3%D9%88%D9%84-%D8%AF%D8%B1%D8%B3</loc>");
    }

    @Test
    void a_list_of_parts_names_each() throws XMLStreamException {
        writer.parts(List.of(1L, 4L));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<sitemapindex xmlns=")
                .contains("<sitemap><loc>https://cohort.example/sitemap/1.xml</loc></sitemap>"
                        + "<sitemap><loc>https://cohort.example/sitemap/4.xml</loc></sitemap>");
    }

    private static SitemapRow row(long id) {
        return new SitemapRow(id, "slug", Instant.parse("2026-11-01T10:00:00Z"));
    }

    private static String url(long id) {
        return "<url><loc>https://cohort.example/posts/" + id
                + "/slug</loc><lastmod>2026-11-01T10:00:00Z</lastmod></url>";
    }
}
