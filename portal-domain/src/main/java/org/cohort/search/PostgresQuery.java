package org.cohort.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cohort.search.Wanted.Clause;

/**
 * What is wanted, as PostgreSQL reads a {@code tsquery}.
 *
 * @param whole words, labels and audiences
 * @param words the words alone, any of them, by which what matches is ranked
 */
record PostgresQuery(String whole, String words) {

    static final String AUDIENCE = "who";

    static PostgresQuery of(Wanted wanted, Function<String, Collection<String>> likely) {
        List<String> clauses =
                wanted.clauses().stream().map(clause -> clause(clause, likely)).toList();
        List<String> all = new ArrayList<>();
        if (!clauses.isEmpty()) {
            all.add("(" + String.join(wanted.all() ? " & " : " | ", clauses) + ")");
        }
        wanted.labels().forEach(label -> all.add(PostgresWords.quoted(label)));
        all.add(PostgresWords.anyOf(wanted.audiences().stream()
                .map(audience -> Labels.of(AUDIENCE, audience))
                .toList()));
        return new PostgresQuery(String.join(" & ", all), String.join(" | ", clauses));
    }

    private static String clause(Clause clause, Function<String, Collection<String>> likely) {
        if (clause.isPhrase()) {
            return "("
                    + String.join(
                            " <-> ",
                            clause.sequence().stream()
                                    .map(PostgresWords::quoted)
                                    .toList())
                    + ")";
        }
        Set<String> alternatives = new LinkedHashSet<>();
        alternatives.add(clause.word());
        alternatives.addAll(clause.stems());
        if (clause.mistyped()) {
            alternatives.addAll(likely.apply(clause.word()));
        }
        return PostgresWords.anyOf(alternatives);
    }
}
