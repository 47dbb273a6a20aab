package org.cohort.imports.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeMaskTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n```js\nSECRET\n```\nb",
                "a\n~~~\nSECRET\n```\nSECRET\n~~~",
                "- a\n\n  ```\n  SECRET\n  ```",
                "> ```\n> SECRET\n> ```",
                "a `SECRET` b",
                "a ``SECRET ` SECRET`` b",
                "a\n\n    SECRET\n\n    SECRET\n\nb",
                "{% highlight ruby %}\nSECRET\n{% endhighlight %}",
                "<pre>SECRET\n\nSECRET</pre>",
                "<code>SECRET</code>",
                "<script>SECRET</script>",
                "<!-- SECRET -->",
                "```\nSECRET that nobody closes"
            })
    void code_is_set_aside(String text) {
        assertThat(new CodeMask(false).mask(text)).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ` SEEN b",
                "a \\`SEEN\\` b",
                "- a\n\n    SEEN in a list",
                "a\n    SEEN behind a paragraph",
                "<div>\n\n    SEEN in a block of HTML\n</div>",
                "{% if a %}SEEN{% endif %}"
            })
    void text_is_not(String text) {
        assertThat(new CodeMask(false).mask(text)).contains("SEEN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n```js\nb\n```\nc `d` e\n\n    f\n\n<pre>g</pre>",
                "\uE0000\uE001 is nobody's text",
                "````\n```\na\n```\n````"
            })
    void what_was_set_aside_comes_back(String text) {
        CodeMask mask = new CodeMask(false);
        assertThat(mask.unmask(mask.mask(text))).isEqualTo(text.replaceAll("[\uE000\uE001]", ""));
    }
}
