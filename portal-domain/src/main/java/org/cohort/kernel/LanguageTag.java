package org.cohort.kernel;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Codes of languages as BCP 47 writes them: {@code en}, {@code pt-BR}, {@code zh-Hant-TW}. */
public final class LanguageTag {

    /** The longest that BCP 47 asks everybody to keep. */
    public static final int LONGEST = 35;

    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /** Whether it has the form of one and begins with a language of two letters that there is, or of three. */
    public static boolean isOne(String code) {
        if (code.length() > LONGEST) {
            return false;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(code).build().getLanguage();
            return language.length() == 3 || OF_TWO_LETTERS.contains(language);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
