package org.cohort.imports.content;

import java.util.Set;

/** What one kind of site puts into its texts beside Markdown and HTML. */
public interface Dialect {

    /**
     * The text as Markdown or HTML alone.
     *
     * @param masked the body, code set aside
     * @param mask to set more aside
     * @param warnings takes what a reader will miss, one sentence each
     */
    String plain(String masked, PostFile post, CodeMask mask, Set<String> warnings);
}
