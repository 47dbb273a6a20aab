package org.cohort.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.OneTransaction;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.search.SearchIndex.Matches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is promised of an index, by whichever database it stands. */
@OnBothDatabases
class SearchIndexTest {

    private static final Instant NOW = SettableClock.START;

    @Inject
    Indexes indexes;

    @Inject
    PostgresIndexRepository postgres;

    @Inject
    OneTransaction transaction;

    @Test
    void it_stands_beside_the_database() {
        boolean onH2 = transaction.get(postgres::url).startsWith("jdbc:h2:");

        assertThat(transaction.get(indexes::current) instanceof LuceneIndex).isEqualTo(onH2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convolution                 | 1
            CONVOLUTIONS                | 1
            kernel                      | 1, 2
            kernel window               | 1
            "sees the window"           | 1
            "window the"                |
            "the convolutions"          |
            programacion                | 3
            programaciones              | 3
            in:help kernel              | 1
            from:lin                    | 2, 3
            from:lin kernel             | 2
            tag:vision                  | 1
            kind:showcase               | 2
            kind:post                   | 1, 2, 3
            lang:es                     | 3
            lang:en kernel              | 1, 2
            before:2026-10-01 kernel    | 2
            after:2026-10-01 kernel     | 1
            after:2026                  |
            python                      |
            """)
    void searches_find_what_they_ask_for(String typed, @Nullable String expected) {
        write(
                aThing(1, "What a small window sees")
                        .text("A convolution sees the window; a kernel moves over it.")
                        .by("ada")
                        .in("help")
                        .tagged("vision"),
                aThing(2, "Popcorn")
                        .sort("showcase")
                        .text("Every kernel pops.")
                        .by("lin")
                        .in("kitchen")
                        .at("2026-09-20T10:00:00Z"),
                aThing(3, "Aprender")
                        .text("La programación es un juego.")
                        .by("lin")
                        .in("kitchen")
                        .language("es"));

        assertThat(ids(find(typed, false))).containsExactlyInAnyOrder(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "gradeint, 1",
        "gradent, 1",
        "graddient, 1",
        "gradiemt, 1",
        "rgadient, 1",
        "gradient, 1",
        "grxdiemt, ''",
        "deap, ''"
    })
    void one_slip_in_a_longer_word_is_forgiven_where_that_is_asked(String typed, String expected) {
        write(
                aThing(1, "Descent").text("The gradient of a deep net"),
                aThing(2, "Other").text("Nothing of it"));

        assertThat(ids(find(typed, true))).containsExactlyInAnyOrder(numbers(expected));
        assertThat(ids(find(typed, false))).hasSize(typed.equals("gradient") ? 1 : 0);
    }

    @Test
    void a_word_of_the_title_counts_more_than_one_of_the_text() {
        write(
                aThing(1, "Summer").text("We speak of attention, and of other things that one sees."),
                aThing(2, "Attention").text("We speak of it, and of other things that one sees."));

        assertThat(ids(find("attention", false))).containsExactly(2L, 1L);
    }

    @Test
    void of_equals_the_newer_stands_first() {
        write(
                aThing(1, "Notes").text("On attention").at("2026-02-01T00:00:00Z"),
                aThing(2, "Notes").text("On attention").at("2026-10-18T00:00:00Z"),
                aThing(3, "Notes").text("On attention").at("2026-08-01T00:00:00Z"));

        assertThat(ids(find("attention", false))).containsExactly(2L, 3L, 1L);
    }

    @Test
    void of_equals_that_which_others_made_more_of_stands_first() {
        write(
                aThing(1, "Notes").text("On attention").worth(0),
                aThing(2, "Notes").text("On attention").worth(40),
                aThing(3, "Notes").text("On attention").worth(5));

        assertThat(ids(find("attention", false))).containsExactly(2L, 3L, 1L);
    }

    @Test
    void filters_alone_find_the_newest_first() {
        write(
                aThing(1, "One").by("ada").at("2026-02-01T00:00:00Z").worth(90),
                aThing(2, "Two").by("ada").at("2026-03-01T00:00:00Z"),
                aThing(3, "Three").by("lin"));

        assertThat(ids(find("from:ada", false))).containsExactly(2L, 1L);
    }

    @Test
    void a_page_is_some_of_what_matches() {
        write(
                aThing(1, "One").at("2026-02-01T00:00:00Z"),
                aThing(2, "Two").at("2026-03-01T00:00:00Z"),
                aThing(3, "Three").at("2026-04-01T00:00:00Z"));

        Matches second = transaction.get(() -> indexes.current().find(wanted("kind:post", "everybody"), 1, 1));

        assertThat(ids(second)).containsExactly(2L);
        assertThat(second.total()).isEqualTo(3);
        assertThat(ids(transaction.get(() -> indexes.current().find(wanted("kind:post", "everybody"), 5, 5))))
                .isEmpty();
    }

    @Test
    void any_of_the_words_is_enough_where_that_is_asked_and_more_are_better() {
        write(
                aThing(1, "Notes").text("On attention alone"),
                aThing(2, "Notes").text("On attention and on memory"),
                aThing(3, "Notes").text("On lunch"));

        assertThat(ids(transaction.get(() -> indexes.current()
                        .find(
                                wanted("attention memory transformers", "everybody")
                                        .any(),
                                0,
                                10))))
                .containsExactly(2L, 1L);
    }

    @Test
    void only_the_audience_finds_it() {
        write(
                aThing(1, "Attention").audience("group:7"),
                aThing(2, "Attention"),
                aThing(3, "Attention").audience("group:8"));

        assertThat(ids(transaction.get(() -> indexes.current().find(wanted("attention", "everybody"), 0, 10))))
                .containsExactly(2L);
        assertThat(ids(transaction.get(
                        () -> indexes.current().find(wanted("attention", "everybody", "group:7"), 0, 10))))
                .containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids(transaction.get(() -> indexes.current().find(wanted("kind:post", "everybody"), 0, 10))))
                .containsExactly(2L);
    }

    @Test
    void what_is_written_again_is_there_once_with_its_new_words() {
        write(aThing(1, "Attention"));
        write(aThing(1, "Memory").stamp(2));

        assertThat(ids(find("attention", false))).isEmpty();
        assertThat(ids(find("memory", false))).containsExactly(1L);
        assertThat(stamps(0, Long.MAX_VALUE)).isEqualTo(Map.of(1L, 2L));
    }

    @Test
    void what_is_gone_is_not_found() {
        write(aThing(1, "Attention"), aThing(2, "Attention"));

        transaction.run(() -> indexes.current().write(List.of(), List.of(ContentRef.post(1), ContentRef.post(99))));

        assertThat(ids(find("attention", false))).containsExactly(2L);
    }

    @Test
    void stamps_are_given_by_numbers_and_by_the_thing_around() {
        write(
                aThing(1, "One").stamp(11),
                aThing(2, "Two").stamp(12).within(ContentRef.channel(5)),
                aThing(3, "Three").stamp(-13));

        assertThat(stamps(0, 2)).isEqualTo(Map.of(1L, 11L, 2L, 12L));
        assertThat(stamps(2, Long.MAX_VALUE)).isEqualTo(Map.of(3L, -13L));
        assertThat(transaction.get(() -> indexes.current().stampsWithin("post", ContentRef.channel(5))))
                .isEqualTo(Map.of(2L, 12L));
        assertThat(transaction.get(() -> indexes.current().stampsWithin("comment", ContentRef.channel(5))))
                .isEmpty();
    }

    @Test
    void a_text_may_be_as_long_and_strange_as_it_likes() {
        write(aThing(1, "It's \\ 'quoted' & | ! <-> :* @in:help")
                .text("word ".repeat(40_000) + "\ud83d\ude00 'a':1A \\' " + "x".repeat(5_000)));

        assertThat(ids(find("quoted word", false))).containsExactly(1L);
        assertThat(ids(find("in:help", false))).isEmpty();
    }

    private Matches find(String typed, boolean forgiving) {
        Wanted wanted = wanted(typed, "everybody");
        return transaction.get(() -> indexes.current().find(forgiving ? wanted.forgiving() : wanted, 0, 10));
    }

    private static Wanted wanted(String typed, String... audiences) {
        Search search = SearchReader.read(typed);
        return Wanted.of(search, Set.of(), Set.of(audiences), NOW);
    }

    private Map<Long, Long> stamps(long after, long last) {
        return transaction.get(() -> indexes.current().stamps("post", after, last));
    }

    private void write(Thing... things) {
        transaction.run(() -> indexes.current()
                .write(List.of(things).stream().map(Thing::document).toList(), List.of()));
    }

    private static List<Long> ids(Matches matches) {
        return matches.refs().stream().map(ContentRef::id).toList();
    }

    private static Long[] numbers(@Nullable String list) {
        return list == null || list.isBlank()
                ? new Long[0]
                : List.of(list.split("\\s*,\\s*")).stream().map(Long::valueOf).toArray(Long[]::new);
    }

    private static Thing aThing(long id, String title) {
        return new Thing(id, title);
    }

    /** Something to be found, in the words of a test. */
    private static final class Thing {
        private final long id;
        private final String title;
        private String sort = "article";
        private String text = "";
        private List<Named> writers = List.of();
        private @Nullable Named channel;
        private List<String> tags = List.of();
        private @Nullable String language;
        private Instant at = NOW.minus(Duration.ofDays(1));
        private int worth;
        private long stamp = 1;
        private @Nullable ContentRef whole;
        private String audience = SearchDocument.EVERYBODY;

        Thing(long id, String title) {
            this.id = id;
            this.title = title;
        }

        Thing sort(String word) {
            sort = word;
            return this;
        }

        Thing text(String words) {
            text = words;
            return this;
        }

        Thing by(String handle) {
            writers = List.of(new Named(handle, handle));
            return this;
        }

        Thing in(String slug) {
            channel = new Named(slug, slug);
            return this;
        }

        Thing tagged(String... words) {
            tags = List.of(words);
            return this;
        }

        Thing language(String code) {
            language = code;
            return this;
        }

        Thing at(String time) {
            at = Instant.parse(time);
            return this;
        }

        Thing worth(int count) {
            worth = count;
            return this;
        }

        Thing stamp(long number) {
            stamp = number;
            return this;
        }

        Thing within(ContentRef thing) {
            whole = thing;
            return this;
        }

        Thing audience(String word) {
            audience = word;
            return this;
        }

        SearchDocument document() {
            return new SearchDocument(
                    ContentRef.post(id),
                    stamp,
                    whole,
                    sort,
                    title,
                    title,
                    text,
                    writers,
                    channel,
                    tags,
                    language,
                    at,
                    worth,
                    "/posts/" + id,
                    audience);
        }
    }
}
