package org.cohort.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cohort.kernel.Folding;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The part of a word that its forms share, language by language: {@code en:run} for running. A text has the stems of its
 * own language; a search, whose language nobody knows, asks for those of all.
 */
final class Stems {

    /** Of a text that does not say its language: the programme's. */
    static final String USUAL_LANGUAGE = "en";

    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            Map.entry("ar", ArabicStemmer::new),
            Map.entry("de", German2Stemmer::new),
            Map.entry("en", EnglishStemmer::new),
            Map.entry("es", SpanishStemmer::new),
            Map.entry("fr", FrenchStemmer::new),
            Map.entry("hi", HindiStemmer::new),
            Map.entry("id", IndonesianStemmer::new),
            Map.entry("it", ItalianStemmer::new),
            Map.entry("nl", DutchStemmer::new),
            Map.entry("pt", PortugueseStemmer::new),
            Map.entry("ru", RussianStemmer::new),
            Map.entry("tr", TurkishStemmer::new));

    /** A stemmer keeps its word: each thread has its own. */
    private static final ThreadLocal<Map<String, SnowballStemmer>> OWN = ThreadLocal.withInitial(HashMap::new);

    private Stems() {}

    /** The language alone, without script and country. */
    static String language(@Nullable String code) {
        String language = code == null ? "" : Locale.forLanguageTag(code).getLanguage();
        return language.isEmpty() ? USUAL_LANGUAGE : language;
    }

    /** The stem with its language, or null where nothing is known of the language. */
    static @Nullable String of(Word word, String language) {
        Supplier<SnowballStemmer> known = STEMMERS.get(language);
        if (known == null) {
            return null;
        }
        SnowballStemmer stemmer = OWN.get().computeIfAbsent(language, code -> known.get());
        stemmer.setCurrent(word.lower());
        stemmer.stem();
        return language + ":" + Folding.fold(stemmer.getCurrent());
    }

    /** The stems that a text in this language may have, in any known language for null. */
    static Set<String> all(Word word, @Nullable String language) {
        Set<String> all = new LinkedHashSet<>();
        for (String code : language == null ? STEMMERS.keySet() : Set.of(language)) {
            String stem = of(word, code);
            if (stem != null) {
                all.add(stem);
            }
        }
        return all;
    }
}
