package org.cohort.web.layout;

import jakarta.enterprise.context.ApplicationScoped;

/** The leaf with initials that stands for a member without a picture. */
@ApplicationScoped
public class Avatars {

    private static final int HUES = 6;

    /** One of six colours, always the same for a handle. */
    public int hue(String handle) {
        return Math.floorMod(handle.hashCode(), HUES) + 1;
    }

    /** The first letters of the first and last word of a name. */
    public String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
