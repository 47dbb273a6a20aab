package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException;
import org.cohort.text.fragment.ImageSizes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    private String html(String text) {
        return markdown.render(text).html();
    }

    @Test
    void a_paragraph_finds_its_own_direction() {
        assertThat(html("Hello *you*")).isEqualTo("<p dir=\"auto\">Hello <em>you</em></p>\n");
    }

    @Test
    void a_list_that_begins_right_to_left_says_so() {
        assertThat(html("- مرحبا")).contains("<ul dir=\"rtl\"><li dir=\"rtl\">مرحبا</li></ul>");
    }

    @Test
    void line_ends_within_a_paragraph_are_not_breaks() {
        assertThat(html("one\ntwo")).doesNotContain("<br").contains("one\ntwo");
    }

    @Test
    void headings_begin_below_the_page_title_and_skip_no_level() {
        assertThat(html("# A\n\n### B\n\n# C"))
                .contains("<h2 dir=\"auto\" id=\"h-a\">A</h2>")
                .contains("<h3 dir=\"auto\" id=\"h-b\">B</h3>")
                .contains("<h2 dir=\"auto\" id=\"h-c\">C</h2>");
    }

    @Test
    void equal_headings_have_ids_of_their_own() {
        assertThat(markdown.render("## Same\n\n## Same").headings())
                .extracting(RenderedText.Heading::id)
                .containsExactly("h-same", "h-same-1");
    }

    @Test
    void links_within_the_text_follow_its_headings() {
        assertThat(html("[x](#whats-new)\n\n## What's new?")).contains("href=\"#h-what-s-new\"");
    }

    @Test
    void headings_of_two_comments_do_not_share_an_id() {
        String one = markdown.render("# Same\n\none", Rendering.COMMENT)
                .headings()
                .get(0)
                .id();
        String two = markdown.render("# Same\n\ntwo", Rendering.COMMENT)
                .headings()
                .get(0)
                .id();
        assertThat(one).isNotEqualTo(two).startsWith("h-").endsWith("same");
    }

    @Test
    void a_table_scrolls_by_itself_and_has_a_name() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |"))
                .contains("<div aria-label=\"a, b\" class=\"table-scroll\" role=\"group\" tabindex=\"0\">")
                .contains("<th dir=\"auto\" scope=\"col\">a</th>")
                .contains("<td class=\"number\" dir=\"auto\">2</td>");
    }

    @Test
    void the_empty_corner_of_a_table_is_no_heading() {
        assertThat(html("| | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<td dir=\"auto\"> </td>")
                .contains("<th dir=\"auto\" scope=\"col\">b</th>");
    }

    @Test
    void a_task_is_a_disabled_box_named_by_its_text() {
        assertThat(html("- [x] done\n- [ ] open"))
                .contains("<label><input checked=\"checked\" disabled=\"disabled\" type=\"checkbox\" /> done</label>")
                .contains("<label><input disabled=\"disabled\" type=\"checkbox\" /> open</label>");
    }

    @Test
    void code_keeps_its_language_and_can_be_reached_by_keyboard() {
        RenderedText text = markdown.render("```python {1}\nimport os\n```");
        assertThat(text.hasCode()).isTrue();
        assertThat(text.html())
                .isEqualTo("<pre aria-label=\"python: import os\" role=\"group\" tabindex=\"0\">"
                        + "<code class=\"language-python\">import os\n</code></pre>\n");
    }

    @Test
    void footnotes_are_named() {
        assertThat(html("a[^1]\n\n[^1]: note"))
                .contains("class=\"footnote-ref\" href=\"#h-fn-1\"")
                .contains("role=\"doc-noteref\"")
                .contains("aria-label=\"↩ 1\"")
                .contains("href=\"#h-fnref-1\"")
                .contains("role=\"doc-backlink\"")
                .contains("role=\"doc-endnotes\"");
    }

    @ParameterizedTest
    @CsvSource({"de, Warnung", "pt-BR, Aviso", "ar, تحذير", "hi-Latn, Chetavani", "tlh, Warning", "en-GB, Warning"})
    void a_notice_without_a_title_gets_one_in_the_language_of_the_text(String language, String title) {
        assertThat(markdown.render("> [!WARNING]\n> x", Rendering.POST.withLanguage(language))
                        .html())
                .contains(">" + title + "</p>");
    }

    @Test
    void a_text_in_another_language_gets_no_english_words() {
        String text = """
                ```python
                x
                ```

                ```
                y
                ```

                | é |
                |---|
                | 1 |

                $$
                z^2
                $$

                ü[^1] $a$

                [^1]: ö

                - [ ] ß

                > [!TIP]
                > ä

                https://vimeo.com/1234567

                <video src='https://example.org/v.mp4'></video>
                """;

        String html = markdown.render(text, Rendering.POST.withLanguage("de")).html();

        List<String> said = new ArrayList<>();
        Element body = Jsoup.parseBodyFragment(html).body();
        body.getAllElements().forEach(element -> {
            said.add(element.ownText());
            said.add(element.attr("aria-label"));
            said.add(element.attr("title"));
            said.add(element.attr("alt"));
        });
        assertThat(said.stream().filter(words -> !words.isBlank()))
                .containsOnly(
                        "python: x",
                        "x",
                        "y",
                        "é",
                        "1",
                        "z^2",
                        "ü",
                        "a",
                        "ö",
                        "↩",
                        "↩ 1",
                        "ß",
                        "Tipp",
                        "ä",
                        "https://vimeo.com/1234567",
                        "https://example.org/v.mp4");
    }

    @Test
    void an_admonition_is_a_notice_with_a_title() {
        assertThat(html("> [!WARNING]\n> Mind *this*"))
                .contains("<aside class=\"notice notice-warning\" dir=\"auto\" role=\"note\">")
                .contains("<p class=\"notice-title\" dir=\"auto\">Warning</p>")
                .contains("Mind <em>this</em>")
                .doesNotContain("[!");
    }

    @Test
    void details_hold_markdown() {
        assertThat(html("<details><summary>More</summary>\n- *x*\n</details>\nAfter *it*"))
                .contains("<details dir=\"auto\"><summary dir=\"auto\">More</summary>")
                .contains("<li dir=\"auto\"><em>x</em></li>")
                .contains("After <em>it</em>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "![a](b.png){: width=\"300\" .right} | <img alt=\"\"a\"\" class=\"\"align-end\"\" decoding=\"\"async\"\" loading=\"\"lazy\"\" src=\"\"b.png\"\" width=\"\"300\"\" />",
            })
    void attribute_lists_after_pictures_are_applied(String source, String expected) {
        assertThat(html(source)).contains(expected.replace("\"\"", "\""));
    }

    @Test
    void attribute_lists_under_a_paragraph_make_it_a_notice() {
        assertThat(html("Mind this\n{: .note}")).contains("notice-note").doesNotContain("{:");
    }

    @Test
    void attribute_lists_of_headings_give_the_id() {
        assertThat(html("## Parts {#bits}\n\n[x](#bits)"))
                .contains("id=\"h-bits\">Parts")
                .contains("href=\"#h-bits\"")
                .doesNotContain("{");
    }

    @Test
    void unknown_classes_and_styles_are_dropped_in_silence() {
        assertThat(html("A\n{: .evil style=\"x\" onclick=\"y\"}")).isEqualTo("<p dir=\"auto\">A\n</p>\n");
    }

    @Test
    void format_specifiers_are_no_attribute_lists() {
        assertThat(html("print {:.2f} and {:else}")).contains("{:.2f} and {:else}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $20",
                "costs $5, not $6.",
                "US$5/US$6",
                "between $HOME and $PATH",
                "$HOME/bin:$PATH",
                "5$ or 6$ each",
                "$5-$6 a head",
                "I paid $5 for a 3$ thing"
            })
    void sums_of_money_stay_text(String text) {
        RenderedText rendered = markdown.render(text);
        assertThat(rendered.hasMaths()).isFalse();
        assertThat(rendered.plain()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$a_1 * b_2 * c$ | a_1 * b_2 * c",
                "$2x - 3 > y$ | 2x - 3 &gt; y",
                "$100$ | 100",
                "the $n$th | n",
                "\\(x_1\\) | x_1",
                "in $$x*y*z$$ it | x*y*z"
            })
    void formulas_are_untouched_by_emphasis(String text, String tex) {
        RenderedText rendered = markdown.render(text);
        assertThat(rendered.hasMaths()).isTrue();
        assertThat(rendered.html()).contains("<span class=\"maths\" dir=\"ltr\">" + tex + "</span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$\n- x\n\n= y\n$$", "\\[\n- x\n\n= y\n\\]", "Text:\n$$\n- x\n\n= y\n$$\nmore"})
    void a_formula_on_lines_of_its_own_is_a_block(String text) {
        assertThat(html(text)).contains("class=\"maths\"").contains(">- x\n\n&#61; y</div>");
    }

    @Test
    void an_unclosed_formula_is_text() {
        assertThat(html("$$ 5\n\nand *on*")).contains("$$ 5").contains("<em>on</em>");
    }

    @Test
    void mentions_lead_to_people_and_are_told() {
        RenderedText text = markdown.render("@Ada-Lovelace and (@lin): `@code` me@mail.org @x");
        assertThat(text.mentions()).containsExactlyInAnyOrder("ada-lovelace", "lin");
        assertThat(text.html())
                .contains("<a class=\"mention\" href=\"/people/ada-lovelace\">&#64;Ada-Lovelace</a>")
                .contains("<code>&#64;code</code>");
    }

    @Test
    void a_mention_at_the_end_of_a_sentence_is_one() {
        assertThat(markdown.render("Ask @grace.").mentions()).containsExactly("grace");
    }

    @Test
    void emoji_names_become_emoji_outside_code() {
        assertThat(markdown.render(":smile: at 10:30:45 `:smile:` :nosuch:").plain())
                .isEqualTo("😄 at 10:30:45 :smile: :nosuch:");
    }

    @Test
    void links_away_are_not_vouched_for() {
        assertThat(html("[a](https://example.org/) [b](/posts)"))
                .contains("<a href=\"https://example.org/\" rel=\"nofollow ugc noopener\">a</a>")
                .contains("<a href=\"/posts\">b</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "[my talk](https://youtu.be/dQw4w9WgXcQ)",
                "<iframe src=\"https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0\"></iframe>"
            })
    void a_video_alone_is_a_card(String text) {
        assertThat(html(text))
                .contains(
                        "<p class=\"embed\" data-embed=\"youtube\" data-embed-id=\"dQw4w9WgXcQ\" dir=\"auto\"><a href=")
                .doesNotContain("iframe");
    }

    @Test
    void other_frames_and_gists_become_links() {
        assertThat(html("<iframe src=\"https://example.org/x\" title=\"A map\"></iframe>"))
                .contains("<p class=\"embed\" dir=\"auto\"><a href=\"https://example.org/x\"")
                .contains(">A map</a>");
        assertThat(html("<script src=\"https://gist.github.com/a/b.js\"></script>"))
                .contains("<a href=\"https://gist.github.com/a/b\"");
    }

    @Test
    void pictures_keep_their_alternative_text_and_get_their_size() {
        Rendering sized = Rendering.POST.withImageSizes(src -> Optional.of(new ImageSizes.Size(640, 480)));
        assertThat(markdown.render("![A *cat*](/files/cat.png)", sized).html())
                .contains(
                        "<img alt=\"A cat\" decoding=\"async\" height=\"480\" loading=\"lazy\" src=\"/files/cat.png\" width=\"640\" />");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,AAAA", "javascript:alert(1)", "file:///etc/passwd"})
    void a_picture_of_another_scheme_gives_way_to_its_text(String src) {
        assertThat(html("![words](" + src + ")")).isEqualTo("<p dir=\"auto\">words</p>\n");
    }

    @Test
    void words_in_angle_brackets_stay() {
        assertThat(html("a vector<int> and <T> x")).contains("vector&lt;int&gt; and &lt;T&gt; x");
    }

    @Test
    void the_excerpt_is_prose_cut_between_words() {
        String excerpt = markdown.render("# Title\n\n" + "word ".repeat(100)).excerpt();
        assertThat(excerpt).startsWith("word word").endsWith("word…").hasSizeLessThanOrEqualTo(240);
    }

    @Test
    void words_are_counted_in_scripts_without_spaces_too() {
        assertThat(markdown.render("two words").words()).isEqualTo(2);
        assertThat(markdown.render("你好世界").words()).isEqualTo(2);
    }

    @Test
    void a_text_over_the_limit_is_refused_with_both_sizes() {
        assertThatExceptionOfType(DomainException.Invalid.class)
                .isThrownBy(() -> markdown.render("ä".repeat(10_001), Rendering.COMMENT))
                .satisfies(refused -> assertThat(refused.violations())
                        .containsExactly(new DomainException.Violation(
                                "body", "text.tooLong", java.util.List.of(20_002L, 20_000))));
    }

    @Test
    void a_text_at_the_limit_is_rendered() {
        assertThat(markdown.render("ä".repeat(10_000), Rendering.COMMENT).truncated())
                .isFalse();
    }

    @Test
    void addresses_can_be_rewritten_before_they_are_judged() {
        Rendering moved = Rendering.IMPORTED.withAddresses(address -> "/posts/" + address);
        assertThat(markdown.render("[a](b) ![c](d)", moved).html())
                .contains("href=\"/posts/b\"")
                .contains("src=\"/posts/d\"");
    }

    @Test
    void html_from_elsewhere_is_dressed_alike() {
        String html =
                "<h1>T</h1><table><tr><td style='x' onclick='y'>1</td></tr></table><pre><code class=python>x</code></pre>";
        assertThat(markdown.renderHtml(html, Rendering.IMPORTED).html())
                .contains("<h2 dir=\"auto\" id=\"h-t\">T</h2>")
                .contains("class=\"table-scroll\"")
                .doesNotContain("style", "onclick");
    }

    @Test
    void markdown_after_a_break_on_its_own_line_is_read() {
        assertThat(html("<br>\n![a](b.png){: .align-center}")).contains("class=\"align-center\"");
    }

    @Test
    void markdown_inside_an_element_that_asks_for_it_is_read() {
        assertThat(html("<div markdown=\"1\" class=\"notice--info\">\n*x*\n\n</div>"))
                .contains("notice-note", "<em>x</em>");
    }

    @Test
    void names_of_attribute_lists_alone_on_their_line_are_not_shown() {
        assertThat(html("<div>a</div>\n{:refdef}\n\n* TOC\n{:toc}\n\n{:footnotes}\n\n{::options x=\"y\" /}\n\nb"))
                .doesNotContain("{", "TOC")
                .contains("a</div>", "b</p>");
    }

    @Test
    void html_is_rendered_with_known_tags_only() {
        assertThat(html("x<sub>2</sub> H<kbd>Ctrl</kbd> <font color=red>red</font> <h1>T</h1>"))
                .contains("x<sub>2</sub> H<kbd>Ctrl</kbd> red");
    }

    @Test
    void addresses_in_words_become_links_without_the_sentence_around_them() {
        assertThat(html("See https://example.org/a_b_(c), or (www.example.org). Not `https://example.org`."))
                .contains(
                        "<a href=\"https://example.org/a_b_%28c%29\" rel=\"nofollow ugc noopener\">https://example.org/a_b_(c)</a>,")
                .contains("(<a href=\"https://www.example.org\" rel=\"nofollow ugc noopener\">www.example.org</a>).")
                .contains("<code>https://example.org</code>");
    }

    @Test
    void definitions_and_abbreviations_are_marked_up() {
        assertThat(html("CPU\n: The *processor*\n\n*[CPU]: Central Processing Unit"))
                .contains("<dt dir=\"auto\"><abbr title=\"Central Processing Unit\">CPU</abbr></dt>")
                .contains("The <em>processor</em>");
    }

    @Test
    void a_text_beyond_the_bounds_is_shown_as_written_and_counted() {
        RenderedText text = markdown.render("> ".repeat(5_000) + "<b>a</b>");
        assertThat(text.truncated()).isTrue();
        assertThat(text.html()).startsWith("<pre class=\"as-written\"").contains("&lt;b&gt;a");
        assertThat(markdown.counts().outOfBounds()).isEqualTo(1);
    }

    @Test
    void html_with_tags_left_open_beyond_the_bounds_is_shown_as_written_and_counted() {
        assertThat(markdown.renderHtml("<b><i><u><p>".repeat(5_000), Rendering.IMPORTED)
                        .truncated())
                .isTrue();
        assertThat(markdown.counts().outOfBounds()).isEqualTo(1);
    }

    @Test
    void plain_words_come_one_line_a_block() {
        assertThat(markdown.plain("# A *b*\n\nc\nd\n\n- e\n- f\n\n`g` ![h](i)")).isEqualTo("A b\nc d\ne\nf\ng h");
    }

    @Test
    void control_characters_and_broken_surrogates_do_not_come_out() {
        assertThat(markdown.render("a\u0000b\u0007c\ud800d\r\ne").plain()).isEqualTo("a\ufffdb c\ufffdd e");
    }
}
