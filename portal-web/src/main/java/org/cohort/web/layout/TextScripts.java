package org.cohort.web.layout;

import java.util.Collection;

/**
 * The scripts that the texts of a page have a use for; a page without them loads none.
 *
 * @param code whether a block of code names its language
 * @param maths whether there is a formula
 * @param tools whether there is a block to copy or a video to play
 */
public record TextScripts(boolean code, boolean maths, boolean tools) {

    public static final TextScripts NONE = new TextScripts(false, false, false);

    /** For texts that are not known yet. */
    public static final TextScripts EVERY = new TextScripts(true, true, true);

    // As the sanitizer writes them; what it finds in a text's own words is escaped.
    private static final String CODE = "<code class=\"language-";
    private static final String MATHS = "class=\"maths\"";
    private static final String BLOCK = "<pre";
    private static final String EMBED = " data-embed=";

    /** For these safe fragments. */
    public static TextScripts of(Collection<String> fragments) {
        return new TextScripts(
                anyHolds(fragments, CODE),
                anyHolds(fragments, MATHS),
                anyHolds(fragments, BLOCK) || anyHolds(fragments, EMBED));
    }

    private static boolean anyHolds(Collection<String> fragments, String mark) {
        return fragments.stream().anyMatch(fragment -> fragment.contains(mark));
    }
}
