package org.cohort.search;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search in the terms of an index.
 *
 * @param clauses what texts are to have; none asks for everything, newest first
 * @param all whether a text must have all of them, or one at least
 * @param labels {@link Labels} that a thing must have, every one
 * @param audiences of which it must have one
 * @param now the moment by which things are new or old
 */
record Wanted(
        List<Clause> clauses,
        boolean all,
        Set<String> labels,
        Set<String> audiences,
        @Nullable Instant since,
        @Nullable Instant before,
        Instant now) {

    /**
     * One thing that a text is to have: a word in one of its forms, or some words that follow each other.
     *
     * @param sequence the folded words; a single one for a word
     * @param stems of a single word, one of which does as well; none asks for the word itself
     * @param mistyped whether a word that one edit makes of it does too
     */
    record Clause(List<String> sequence, Set<String> stems, boolean mistyped) {

        boolean isPhrase() {
            return sequence.size() > 1;
        }

        String word() {
            return sequence.get(0);
        }
    }

    /**
     * What a search asks for.
     *
     * @param labels that a thing must have besides those that the search names
     */
    static Wanted of(Search search, Set<String> labels, Set<String> audiences, Instant now) {
        Set<String> all = new LinkedHashSet<>(labels);
        search.filters().forEach((name, value) -> all.add(Labels.of(name, value)));
        List<Clause> clauses = search.telling().stream()
                .map(part -> clause(part, search.language()))
                .toList();
        return new Wanted(clauses, true, all, audiences, search.since(), search.before(), now);
    }

    private static Clause clause(Search.Part part, @Nullable String language) {
        List<String> sequence = part.words().stream().map(Word::form).toList();
        return new Clause(
                sequence, part.isPhrase() ? Set.of() : Stems.all(part.words().get(0), language), false);
    }

    /** The same, where one slip of the finger in each longer word is forgiven. */
    Wanted forgiving() {
        return new Wanted(
                clauses.stream()
                        .map(clause -> new Clause(
                                clause.sequence(),
                                clause.stems(),
                                !clause.isPhrase()
                                        && !clause.stems().isEmpty()
                                        && clause.word().length() >= OneEdit.SHORTEST))
                        .toList(),
                all,
                labels,
                audiences,
                since,
                before,
                now);
    }

    /** The same, where one clause is enough. */
    Wanted any() {
        return new Wanted(clauses, false, labels, audiences, since, before, now);
    }
}
