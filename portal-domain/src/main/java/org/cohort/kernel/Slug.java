package org.cohort.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address: letters and digits of any script, joined by hyphens. */
public final class Slug {

    private static final int LONGEST = 80;
    private static final Pattern MARKS_OF_LATIN = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** A slug of at most {@value #LONGEST} characters; {@code untitled} where the title has no letter or digit. */
    public static String of(String title) {
        String plain = MARKS_OF_LATIN
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("");
        String joined = BETWEEN_WORDS
                .matcher(Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String cut = joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
        String slug = OUTER_HYPHENS.matcher(cut).replaceAll("");
        return slug.isEmpty() ? "untitled" : slug;
    }
}
