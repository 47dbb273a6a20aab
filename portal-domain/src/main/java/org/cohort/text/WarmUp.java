package org.cohort.text;

import org.cohort.text.source.MarkdownSource;

/** Loads what the first rendering would have to load, which is not to be taken from that text's time. */
final class WarmUp {

    private static final String SAMPLE = """
            # One :smile:

            Two *three* @four `five` $x^2$ [six](https://example.org) ![seven](/8.png)

            | a | b |
            |---|---|
            | 1 | 2 |

            - [ ] nine

            ```java
            int ten;
            ```
            """;

    static {
        Markdown.dressed(new MarkdownSource().html(SAMPLE, () -> false), SAMPLE, Rendering.POST);
    }

    private WarmUp() {}

    /** Returns once it is done; at once after the first time. */
    static void done() {
        // the class's initialisation does it, once
    }
}
