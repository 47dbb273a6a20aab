package org.cohort.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.people.Pursuits.Entry;

/** What members may say they are after. */
final class PursuitsPolicy {

    /** More would say nothing about anybody; as for the tags of a post. */
    static final int MOST_INTERESTS = 8;

    /** As the longest tag, so that an interest can be one. */
    static final int LONGEST_INTEREST = 40;

    /** A paragraph: it is read beside others. */
    static final int LONGEST_GOALS = 500;

    /** A short list; a whole life has a page elsewhere. */
    static final int MOST_ACCOMPLISHMENTS = 20;

    static final int LONGEST_ACCOMPLISHMENT = 120;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private PursuitsPolicy() {}

    static List<Violation> violations(Pursuits pursuits, Instant now) {
        List<Violation> violations = new ArrayList<>();
        interests(violations, pursuits.interests());
        if (pursuits.goals().length() > LONGEST_GOALS) {
            violations.add(new Violation(
                    "goals", "error.tooLong", List.of(pursuits.goals().length(), LONGEST_GOALS)));
        }
        List<Entry> entries = pursuits.accomplishments();
        if (entries.size() > MOST_ACCOMPLISHMENTS) {
            violations.add(
                    new Violation("accomplishments", "people.accomplishments.tooMany", List.of(MOST_ACCOMPLISHMENTS)));
        }
        for (int i = 0; i < entries.size(); i++) {
            accomplishment(violations, i + 1, entries.get(i), now);
        }
        if (Sharing.of(pursuits.sharing()).isEmpty()) {
            violations.add(new Violation("sharing", "people.sharing.needed", List.of()));
        }
        return violations;
    }

    private static void interests(List<Violation> violations, List<String> interests) {
        if (interests.size() > MOST_INTERESTS) {
            violations.add(
                    new Violation("interests", "people.interests.tooMany", List.of(interests.size(), MOST_INTERESTS)));
        }
        interests.stream()
                .filter(word -> word.length() > LONGEST_INTEREST)
                .findFirst()
                .ifPresent(word -> violations.add(
                        new Violation("interests", "people.interests.tooLong", List.of(word, LONGEST_INTEREST))));
    }

    private static void accomplishment(List<Violation> violations, int row, Entry entry, Instant now) {
        if (day(entry.day(), now).isEmpty()) {
            violations.add(new Violation("accomplishments", "people.accomplishments.day", List.of(row)));
        }
        if (entry.title().isEmpty() || entry.title().length() > LONGEST_ACCOMPLISHMENT) {
            violations.add(new Violation(
                    "accomplishments", "people.accomplishments.title", List.of(row, LONGEST_ACCOMPLISHMENT)));
        }
        if (!entry.url().isEmpty() && !ProfilePolicy.isLink(new Link("x", entry.url()))) {
            violations.add(new Violation("accomplishments", "people.accomplishments.url", List.of(row)));
        }
    }

    /** A day that has come somewhere on earth. */
    private static Optional<LocalDate> day(String typed, Instant now) {
        try {
            LocalDate day = LocalDate.parse(typed);
            LocalDate furthest = now.atOffset(ZoneOffset.MAX).toLocalDate();
            return Optional.of(day).filter(one -> !one.isBefore(EARLIEST) && !one.isAfter(furthest));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Of what has been checked: the latest first. */
    static List<Accomplishment> accomplishments(Pursuits checked) {
        return checked.accomplishments().stream()
                .map(entry -> new Accomplishment(
                        LocalDate.parse(entry.day()), entry.title(), entry.url().isEmpty() ? null : entry.url()))
                .sorted(Comparator.comparing(Accomplishment::getDay).reversed())
                .toList();
    }
}
