package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain words",
                "<script>alert(1)</script>",
                "\"onmouseover=\"alert(1)",
                "' autofocus='",
                "Tom & Jerry &amp; friends",
                "a < b > c",
                "👩‍💻 العربية"
            })
    void words_stay_words_in_text_and_in_attributes(String words) {
        Markup html = new Markup().tags("<p title=\"").text(words).tags("\">");
        Document page =
                Jsoup.parse(html.text(words).tags("</p><i></i>").toString(), "", org.jsoup.parser.Parser.htmlParser());

        assertThat(page.body().childrenSize()).isEqualTo(2);
        assertThat(page.select("p").attr("title")).isEqualTo(words);
        assertThat(page.select("p").get(0).wholeText()).isEqualTo(words);
        assertThat(page.select("p").get(0).attributesSize()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void some_tags_are_only_for_some(boolean wanted) {
        assertThat(new Markup().tagsIf(wanted, "<hr>").number(7).text(null).safe("<b>8</b>"))
                .hasToString((wanted ? "<hr>" : "") + "7<b>8</b>");
    }
}
