package org.cohort.imports.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownLinksTest {

    /** Addresses with an “x” lead nowhere, all others to {@code /to/…}. */
    private static final class EverywhereButX implements LinkPolicy {

        @Override
        public Destination link(String address) {
            return address.contains("x")
                    ? Destination.NOWHERE
                    : new Destination(Destination.Kind.ELSEWHERE, "/to/" + address);
        }

        @Override
        public Destination picture(String address) {
            return link(address);
        }

        @Override
        public String missingPicture(String address, String words) {
            return "«" + words + "»";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[a](b) and [c](<d e>)~[a](/to/b) and [c](/to/d%20e)",
                "[a](b \"A 'title'\")~[a](/to/b \"A 'title'\")",
                "[a](b 'title')~[a](/to/b \"title\")",
                "[a [b] c](d)~[a [b] c](/to/d)",
                "[a](b(c))~[a](/to/b%28c%29)",
                "[a](x)~a",
                "![a](b)~![a](/to/b)",
                "![a](x)~«a»",
                "[![a](b)](c)~[![a](/to/b)](/to/c)",
                "[![a](x)](c)~[«a»](/to/c)",
                "\\[a](b)~\\[a](b)",
                "[a] (b)~[a] (b)",
                "[a]()~[a](/to/)",
                "[ ] task~[ ] task",
                "[^1] note~[^1] note",
                "<https://e.org/>~<https://e.org/>"
            })
    void inline_links_and_pictures(String written, String expected) {
        assertThat(MarkdownLinks.rewrite(written, new EverywhereButX())).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void references_are_rewritten_where_they_are_defined() {
        String written = "[a][1] [b][] [c] ![d][p] [^1]\n\n[1]: one\n[b]: x\n[c]: <two> \"T\"\n[p]: x.png\n[^1]: note";
        assertThat(MarkdownLinks.rewrite(written, new EverywhereButX()))
                .isEqualTo("[a][1] b [c] «d» [^1]\n\n[1]: /to/one\n\n[c]: /to/two \"T\"\n\n[^1]: note");
    }
}
