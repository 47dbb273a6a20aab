package org.cohort.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes words as most people type them: small letters, no accents, one shape of each letter. */
public final class Folding {

    /** Accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew; not the vowels of Indian scripts. */
    private static final Pattern POINTS = Pattern.compile(
            "[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u200c\\u200d]");

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('þ', "th"),
            Map.entry('ı', "i"),
            Map.entry('ى', "ي"),
            Map.entry('ی', "ي"),
            Map.entry('ک', "ك"),
            Map.entry('ة', "ه"));

    private Folding() {}

    /** In small letters and composed, accents kept: as stemmers expect words. */
    public static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Without accents and the like, of a word in small letters. */
    public static String fold(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        String bare = POINTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            String other = LETTERS.get(bare.charAt(i));
            folded.append(other == null ? String.valueOf(bare.charAt(i)) : other);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
