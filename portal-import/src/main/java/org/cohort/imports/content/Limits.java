package org.cohort.imports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what a file says of its post within what a post can hold, and warns of everything that is cut or left out. The
 * numbers are those of posts written here; the import of a post that keeps all of them to the brim is a test.
 */
final class Limits {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TLDR = 240;
    static final int LONGEST_ALT = 500;
    static final int LONGEST_ADDRESS = 500;
    static final int MOST_TAGS = 8;
    static final int LONGEST_TAG = 40;

    private final Set<String> warnings;

    Limits(Set<String> warnings) {
        this.warnings = warnings;
    }

    String title(String title) {
        return cut("title", title, LONGEST_TITLE);
    }

    String series(String title) {
        return cut("series’ title", title, LONGEST_TITLE);
    }

    String tldr(String tldr) {
        return cut("tldr", tldr, LONGEST_TLDR);
    }

    String coverAlt(String alt) {
        return cut("cover’s description", alt, LONGEST_ALT);
    }

    /** The address, or null where it is too long to be kept: half an address leads nowhere. */
    @Nullable
    String address(String address) {
        if (address.length() <= LONGEST_ADDRESS) {
            return address;
        }
        warnings.add("An address of %d characters is left out; %d are the most: %s…"
                .formatted(address.length(), LONGEST_ADDRESS, address.substring(0, LONGEST_TAG)));
        return null;
    }

    /** The first tags, each within its length. */
    List<String> tags(List<String> tags) {
        if (tags.size() > MOST_TAGS) {
            warnings.add("Of %d tags the first %d are kept; left out: %s."
                    .formatted(tags.size(), MOST_TAGS, String.join(", ", tags.subList(MOST_TAGS, tags.size()))));
        }
        List<String> kept = new ArrayList<>();
        for (String tag : tags.subList(0, Math.min(MOST_TAGS, tags.size()))) {
            kept.add(cut("tag", tag, LONGEST_TAG));
        }
        return kept;
    }

    private String cut(String what, String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        String kept = text.substring(0, end);
        warnings.add("The %s has %d characters and is cut after %d: “%s”.".formatted(what, text.length(), end, kept));
        return kept;
    }
}
