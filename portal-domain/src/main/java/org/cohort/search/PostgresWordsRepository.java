package org.cohort.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Every word that ever stood in a text, to find those that one edit makes of another. Where one letter is wrong, the
 * beginning or the end of the word is right: so two indexes find them, without an extension that a hosted database may
 * refuse to load.
 */
@ApplicationScoped
class PostgresWordsRepository {

    private static final int MOST_LIKELY = 30;

    /** A beginning of two letters can be that of thousands; beyond so many a few are missed. */
    private static final int MOST_READ = 5_000;

    @Inject
    EntityManager entities;

    /** Adds the new ones; sorted, so that nothing waits for itself. */
    void keep(Collection<String> forms) {
        String all = String.join(" ", new TreeSet<>(forms));
        if (!all.isEmpty()) {
            entities.createNativeQuery("""
                            insert into search_word (word, backwards)
                            select w, reverse(w) from unnest(string_to_array(?1, ' ')) w on conflict do nothing
                            """).setParameter(1, all).executeUpdate();
        }
    }

    /** Words that are one edit away from this one. */
    List<String> likely(String word) {
        int half = (word.length() + 1) / 2;
        String beginning = word.substring(0, half - 1);
        String end = new StringBuilder(word.substring(half)).reverse().toString();
        List<?> found = entities.createNativeQuery("""
                        select word from search_word
                        where (word like ?1 or backwards like ?2) and length(word) between ?3 and ?4 limit ?5
                        """)
                .setParameter(1, beginning + "%")
                .setParameter(2, end + "%")
                .setParameter(3, word.length() - 1)
                .setParameter(4, word.length() + 1)
                .setParameter(5, MOST_READ)
                .getResultList();
        return found.stream()
                .map(String.class::cast)
                .filter(other -> OneEdit.apart(word, other))
                .limit(MOST_LIKELY)
                .toList();
    }
}
