package org.cohort.web.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohort.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteLinksTest {

    @ParameterizedTest
    @CsvSource({
        "/posts/7/other, https://cohort.example/posts/7/other",
        "#fn-1, https://cohort.example/posts/12/here#fn-1",
        "?after=x, https://cohort.example/posts/12/here?after=x",
        "there, https://cohort.example/posts/12/there",
        "https://elsewhere.example/a, https://elsewhere.example/a",
        "mailto:ada@example.org, mailto:ada@example.org"
    })
    void a_link_leads_to_the_same_place_from_anywhere(String written, String expected) {
        assertThat(absolute("<p><a href=\"" + written + "\">a</a></p>"))
                .isEqualTo("<p><a href=\"" + expected + "\">a</a></p>");
    }

    @Test
    void a_picture_is_found_from_anywhere() {
        assertThat(absolute("<img alt=\"A leaf\" src=\"/files/ab/leaf.png\" />"))
                .isEqualTo("<img alt=\"A leaf\" src=\"https://cohort.example/files/ab/leaf.png\" />");
    }

    @Test
    void words_that_look_like_a_link_stay_as_they_are() {
        String html = new Markdown()
                .render("`<a href=\"/x\">` and <b title='a src=\"/y\"'>b</b>")
                .html();

        assertThat(absolute(html)).isEqualTo(html);
    }

    private static String absolute(String html) {
        return AbsoluteLinks.in(html, "https://cohort.example", "/posts/12/here");
    }
}
