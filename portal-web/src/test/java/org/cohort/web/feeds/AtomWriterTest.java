package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cohort.posts.FeedEntry;
import org.cohort.posts.PostKind;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomWriterTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant PUBLISHED = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant EDITED = Instant.parse("2026-11-03T10:00:00Z");

    @Test
    void a_feed_has_what_the_standard_asks_of_it() throws Exception {
        Element feed = written(entry("One", "<p>1</p>")).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts(feed, "id").get(0)).isEqualTo("https://cohort.example/tags/java/feed.atom");
        assertThat(texts(feed, "title").get(0)).isEqualTo("java · Cohort");
        assertThat(texts(feed, "updated").get(0)).isEqualTo("2026-11-03T10:00:00Z");
        assertThat(links(feed, "self")).containsExactly("https://cohort.example/tags/java/feed.atom");
        assertThat(links(feed, "alternate"))
                .containsExactly("https://cohort.example/tags/java", "https://cohort.example/posts/12/one");
    }

    @Test
    void an_entry_has_what_the_standard_asks_of_it() throws Exception {
        Element entry = firstEntry(written(entry("Kleine <Schritte> & große", "<p>1 &lt; 2</p>")));

        assertThat(texts(entry, "id")).containsExactly("https://cohort.example/posts/12");
        assertThat(texts(entry, "title")).containsExactly("Kleine <Schritte> & große");
        assertThat(texts(entry, "published")).containsExactly("2026-11-01T10:00:00Z");
        assertThat(texts(entry, "updated")).containsExactly("2026-11-03T10:00:00Z");
        assertThat(texts(entry, "name")).containsExactly("Ada Mensah");
        assertThat(texts(entry, "uri")).containsExactly("https://cohort.example/people/ada");
        assertThat(texts(entry, "content")).containsExactly("<p>1 &lt; 2</p>");
        assertThat(((Element) entry.getElementsByTagNameNS(ATOM, "content").item(0)).getAttribute("type"))
                .isEqualTo("html");
        assertThat(((Element) entry.getElementsByTagNameNS(ATOM, "category").item(0)).getAttribute("term"))
                .isEqualTo("java");
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("de");
    }

    @Test
    void an_entry_says_what_it_is_for_and_that_it_is_solved() throws Exception {
        Element entry = firstEntry(written(entry("One", "<p>1</p>")));

        assertThat(elements(entry, "category").stream()
                        .filter(category -> category.hasAttribute("scheme"))
                        .map(category -> category.getAttribute("term") + " " + category.getAttribute("label")))
                .containsExactly("question word of kind.question", "solved word of standing.solved");
    }

    @Test
    void an_author_who_is_not_to_be_known_has_no_page() throws Exception {
        FeedEntry named = entry("One", "<p>1</p>");
        Element entry = firstEntry(written(new FeedEntry(
                12,
                PostKind.QUESTION,
                false,
                "one",
                "One",
                "",
                "",
                null,
                "",
                "",
                named.publishedAt(),
                named.updatedAt(),
                List.of())));

        assertThat(texts(entry, "name")).containsExactly("word of people.anonymous");
        assertThat(texts(entry, "uri")).isEmpty();
    }

    @Test
    void what_xml_cannot_hold_does_not_break_a_feed() throws Exception {
        Element entry = firstEntry(written(entry("A\u0001b\uD800c\uFFFFd 😄", "<p>x</p>")));

        assertThat(texts(entry, "title")).containsExactly("A\uFFFDb\uFFFDc\uFFFDd 😄");
    }

    @Test
    void an_empty_feed_is_valid_and_the_same_each_time() throws Exception {
        assertThat(texts(written().getDocumentElement(), "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    private static FeedEntry entry(String title, String html) {
        return new FeedEntry(
                12,
                PostKind.QUESTION,
                true,
                "one",
                title,
                html,
                "In short",
                "de",
                "ada",
                "Ada Mensah",
                PUBLISHED,
                EDITED,
                List.of("java"));
    }

    private static Document written(FeedEntry... entries) throws Exception {
        Feed feed = new Feed("java · Cohort", "/tags/java/feed.atom", "/tags/java", List.of(entries));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new AtomWriter("https://cohort.example", key -> "word of " + key).write(feed)));
    }

    private static Element firstEntry(Document feed) {
        return (Element) feed.getElementsByTagNameNS(ATOM, "entry").item(0);
    }

    private static List<String> texts(Element inside, String name) {
        return elements(inside, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> links(Element inside, String relation) {
        return elements(inside, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<Element> elements(Element inside, String name) {
        NodeList found = inside.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
