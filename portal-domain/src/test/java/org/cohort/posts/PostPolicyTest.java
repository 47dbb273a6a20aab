package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cohort.fixtures.PostTexts;
import org.cohort.kernel.DomainException.Invalid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostPolicyTest {

    private static final PostText GOOD = PostTexts.least("help", "Title", "Body");

    @Test
    void the_least_a_post_needs_is_enough() {
        assertThatCode(() -> PostPolicy.check(GOOD, true)).doesNotThrowAnyException();
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        PostText text = new PostText(
                PostKind.ARTICLE,
                "help",
                "",
                "",
                "t".repeat(241),
                List.of(),
                "not a language",
                7L,
                null,
                "javascript:alert(1)",
                "nowhere",
                null,
                0,
                false,
                null,
                false);

        assertThat(violations(text, true))
                .containsExactlyInAnyOrder(
                        "tldr error.tooLong",
                        "canonicalUrl error.url",
                        "basedOnUrl error.url",
                        "language error.language",
                        "seriesPart posts.seriesPart.form",
                        "title posts.title.needed",
                        "body posts.body.needed",
                        "coverAlt posts.coverAlt.needed");
    }

    @Test
    void a_draft_may_be_empty() {
        assertThatCode(() -> PostPolicy.check(PostTexts.least("help", "", ""), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/"})
    void an_address_elsewhere_is_http(String url) {
        assertThat(violations(basedOn(url), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "//example.org", "/here", "https:", "ftp://example.org", "https://", "a b"
            })
    void other_addresses_are_refused(String url) {
        assertThat(violations(basedOn(url), true)).containsExactly("basedOnUrl error.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW"})
    void a_language_is_a_bcp_47_tag(String language) {
        assertThat(violations(in(language), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"english", "xx", "e", "en_GB", "en--GB", "x-abcdefgh-abcdefgh-abcdefgh-abcdefgh"})
    void what_is_no_language_is_refused(String language) {
        assertThat(violations(in(language), true)).containsExactly("language error.language");
    }

    @Test
    void tags_are_few_and_short() {
        assertThat(violations(tagged("a", "b", "c", "d", "e", "f", "g", "h", "A"), true))
                .isEmpty();
        assertThat(violations(tagged("a", "b", "c", "d", "e", "f", "g", "h", "i"), true))
                .containsExactly("tags posts.tags.tooMany");
        assertThat(violations(tagged("t".repeat(41)), true)).containsExactly("tags posts.tags.tooLong");
    }

    private static PostText tagged(String... tags) {
        return text(List.of(tags), null, null);
    }

    private static PostText basedOn(String url) {
        return text(List.of(), null, url);
    }

    private static PostText in(String language) {
        return text(List.of(), language, null);
    }

    private static PostText text(List<String> tags, @Nullable String language, @Nullable String basedOnUrl) {
        return new PostText(
                PostKind.ARTICLE,
                "help",
                "T",
                "B",
                null,
                tags,
                language,
                null,
                null,
                null,
                basedOnUrl,
                null,
                null,
                false,
                null,
                false);
    }

    private static List<String> violations(PostText text, boolean forPublication) {
        @Nullable Invalid refusal = catchThrowableOfType(Invalid.class, () -> PostPolicy.check(text, forPublication));
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation -> violation.field() + " " + violation.key())
                        .toList();
    }
}
