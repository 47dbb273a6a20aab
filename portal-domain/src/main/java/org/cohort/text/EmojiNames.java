package org.cohort.text;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fellbaum.jemoji.EmojiManager;

/** The names that can be written between colons, such as {@code tada}, each with its emoji. */
public final class EmojiNames {

    private EmojiNames() {}

    /** By name, without the colons. */
    public static SortedMap<String, String> all() {
        SortedMap<String, String> names = new TreeMap<>();
        EmojiManager.getAllEmojis()
                .forEach(emoji ->
                        emoji.getGithubAliases().forEach(alias -> names.put(alias.replace(":", ""), emoji.getEmoji())));
        return Collections.unmodifiableSortedMap(names);
    }
}
