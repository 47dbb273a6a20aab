package org.cohort.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg/onload=alert(1)>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"java\u0000script:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"\\\\example.org\\x\">x</a>",
                "<a href=\"/\\example.org\">x</a>",
                "<a href=\"javascript&colon;alert(1)\">x</a>",
                "<form action=/sign-out><button>Win</button></form>",
                "<input type=password name=p autofocus onfocus=alert(1)>",
                "<input type=image src=x onerror=alert(1)>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<object data=javascript:alert(1)></object>",
                "<embed src=javascript:alert(1)>",
                "<base href=https://example.org/>",
                "<meta http-equiv=refresh content=0;url=https://example.org/>",
                "<style>*{background:url(https://example.org/)}</style>",
                "<p style=position:fixed>x</p>",
                "<p id=commentForm:body class='button button-main' name=body>x</p>",
                "<a name=location href=x id=cookie>x</a>",
                "<details open ontoggle=alert(1)><summary>x</summary></details>",
                "<template><script>alert(1)</script></template>",
                "<textarea><img title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<img src=x onerror=alert(1)>]]>",
                "<x onclick=alert(1)>x</x>",
                "<div data-embed=youtube onclick=alert(1) data-x=y>x</div>",
                "<video poster=javascript:alert(1) src=javascript:alert(1)></video>",
                "[x](javascript:alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](vbscript:x 'y\"onmouseover=alert(1)')",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![\"onerror=alert(1)](x)",
                "<javascript:alert(1)>",
                "$<img src=x onerror=alert(1)>$",
                "$$\n<script>alert(1)</script>\n$$",
                "```\"onmouseover=alert(1)\n<script>\n```",
                "x\n{: onclick=\"alert(1)\" style=\"x\" href=\"javascript:alert(1)\"}",
                "![x](y){: src=\"javascript:alert(1)\" onerror=alert(1)}",
                "> [!NOTE] <img src=x onerror=alert(1)>",
                "[^1]\n\n[^1]: <script>alert(1)</script>",
                "*[x\"onclick=alert(1)]: <script>\n\nx\"onclick=alert(1)",
                "| <script>alert(1)</script> |\n|---|\n| [x](javascript:y) |",
                "@ada\"><script>alert(1)</script>",
                "https://example.org/\"onmouseover=\"alert(1)",
                "<pre aria-label='x' onclick=alert(1)>\n\n<b>x</pre>"
            })
    void a_text_holds_nothing_that_acts(String payload) {
        assertSafe(markdown.render(payload).html());
        assertSafe(markdown.renderHtml(payload, Rendering.IMPORTED).html());
    }

    private void assertSafe(String html) {
        assertThat(SafetyJudge.faults(html)).as(html).isEmpty();
        assertThat(SafeHtml.sanitize(html)).isEqualTo(html);
        assertThat(markdown.renderHtml(html, Rendering.IMPORTED).html()).isEqualTo(html);
    }

    @Test
    void the_judge_sees_what_it_is_there_for() {
        assertThat(SafetyJudge.faults("<script>x</script>")).containsExactly("element script");
        assertThat(SafetyJudge.faults("<p onclick=x>")).containsExactly("attribute onclick of p");
        assertThat(SafetyJudge.faults("<a href='java\tscript:x'>")).hasSize(1);
        assertThat(SafetyJudge.faults("<a href='//example.org'>")).hasSize(1);
        assertThat(SafetyJudge.faults("<p id=body>")).containsExactly("id body");
    }

    @Test
    void a_text_as_written_is_escaped() {
        String html = SafeHtml.asWritten("<script>alert(1)</script> & \"x\"\n*y*");
        assertThat(html).contains("&lt;script&gt;").contains("\n*y*</pre>");
        assertThat(SafetyJudge.faults(html)).isEmpty();
        assertThat(SafeHtml.sanitize(html)).isEqualTo(html);
    }
}
