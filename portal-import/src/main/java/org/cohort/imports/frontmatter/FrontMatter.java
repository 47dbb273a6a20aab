package org.cohort.imports.frontmatter;

import java.util.List;

/**
 * A text taken apart.
 *
 * @param fields what stands at its head
 * @param body all after it
 * @param present whether it has a head at all
 */
public record FrontMatter(Fields fields, String body, boolean present, List<String> warnings) {

    public FrontMatter {
        warnings = List.copyOf(warnings);
    }

    /** The same head with another body. */
    public FrontMatter withBody(String other) {
        return new FrontMatter(fields, other, present, warnings);
    }
}
