package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohort.kernel.PortalLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | ARABIC",
                "ar-EG,ar;q=0.9,en-US;q=0.8,en;q=0.7 | ARABIC",
                "es-419, es;q=0.9, en;q=0.5 | SPANISH",
                "en-US,en;q=0.9,es;q=0.8 | ENGLISH",
                "en;q=0.2, ar;q=0.9 | ARABIC",
                "es;q=0, en | ENGLISH",
                "pt-BR,pt;q=0.9,es;q=0.8,en;q=0.5 | SPANISH",
                "AR | ARABIC",
                "fr | ENGLISH",
                "* | ENGLISH",
                "arn, est | ENGLISH",
                "es;q=x | ENGLISH",
                "es;q=NaN | ENGLISH",
                ",,;;== | ENGLISH",
                "'' | ENGLISH"
            })
    void a_browser_gets_the_language_that_it_likes_best(String header, PortalLanguage language) {
        assertThat(AskedLanguage.accepted(header)).isEqualTo(language);
    }

    @Test
    void a_browser_that_asks_for_none_gets_english() {
        assertThat(AskedLanguage.accepted(null)).isEqualTo(PortalLanguage.ENGLISH);
    }

    @Test
    void what_comes_after_many_others_is_not_looked_at() {
        assertThat(AskedLanguage.accepted("fr,".repeat(100_000) + "ar")).isEqualTo(PortalLanguage.ENGLISH);
    }
}
