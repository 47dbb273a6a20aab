package org.cohort.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.SearchDocument;

/**
 * What a thing is found by, as PostgreSQL reads a {@code tsvector}: each word with the places where it stands.
 *
 * @param text the whole
 * @param forms its words
 */
record PostgresWords(String text, Set<String> forms) {

    /** Of one word PostgreSQL keeps no more places than these. */
    private static final int MOST_PLACES = 255;

    /** So that no phrase goes from the title on into the text. */
    private static final int GAP = 5;

    static PostgresWords of(SearchDocument document) {
        String language = Stems.language(document.language());
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> forms = new LinkedHashSet<>();
        int place = 1;
        for (Word word : Words.ofTitle(document)) {
            put(places, counts, forms, word, language, place++ + "A");
        }
        place += GAP;
        for (Word word : Words.of(document.text())) {
            put(places, counts, forms, word, language, String.valueOf(place++));
        }
        StringBuilder text = new StringBuilder();
        places.forEach(
                (lexeme, where) -> text.append(lexeme).append(':').append(where).append(' '));
        Labels.of(document).forEach(label -> text.append(quoted(label)).append(' '));
        text.append(quoted(Labels.of(PostgresQuery.AUDIENCE, document.audience())));
        return new PostgresWords(text.toString(), forms);
    }

    private static void put(
            Map<String, StringBuilder> places,
            Map<String, Integer> counts,
            Set<String> forms,
            Word word,
            String language,
            String place) {
        forms.add(word.form());
        String stem = Stems.of(word, language);
        for (String term : stem == null ? List.of(word.form()) : List.of(word.form(), stem)) {
            if (counts.merge(term, 1, Integer::sum) <= MOST_PLACES) {
                StringBuilder where = places.computeIfAbsent(quoted(term), lexeme -> new StringBuilder());
                where.append(where.length() == 0 ? "" : ",").append(place);
            }
        }
    }

    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static String anyOf(Collection<String> words) {
        return "("
                + String.join(" | ", words.stream().map(PostgresWords::quoted).toList()) + ")";
    }
}
