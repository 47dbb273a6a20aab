package org.cohort.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LanguageTag;
import org.cohort.kernel.Page;
import org.cohort.kernel.Slug;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/**
 * The directory of members who share what they are after: for members alone, whatever else guests may see of somebody.
 * Two statements a page.
 */
@ApplicationScoped
@Transactional
public class DirectoryService {

    /** Cards of a page: fills rows of two, three and four. */
    public static final int PAGE = 24;

    /** Of what is typed; each costs a look at every row. */
    private static final int MOST_WORDS = 5;

    @Inject
    FacetRepository facets;

    @Inject
    FacetCounts counts;

    @Inject
    Clock clock;

    /** Those who are looked for, the newest first. */
    public Page<DirectoryRow> find(Actor actor, DirectorySearch search, Optional<Keyset> after) {
        actor.mustBe(Role.MEMBER);
        ZoneId near = search.near();
        List<String> zones = near == null ? List.of() : NearZones.of(near, search.hours(), clock.instant());
        List<Long> found = facets.find(wanted(search), zones, after.orElse(Keyset.NEWEST), PAGE + 1);
        return Page.of(facets.rows(found), PAGE, row -> new Keyset(row.joinedAt(), row.id()));
    }

    /** The interests that most members have, at most so many. */
    public List<String> interests(Actor actor, int most) {
        actor.mustBe(Role.MEMBER);
        return counts.words(Facet.Kind.INTEREST).stream().limit(most).toList();
    }

    /** The languages that members speak, the most common first: codes of languages alone. */
    public List<String> languages(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return counts.words(Facet.Kind.LANGUAGE);
    }

    /** What must hold, that which fewest have first. */
    private static List<Facet> wanted(DirectorySearch search) {
        List<Facet> wanted = new ArrayList<>();
        ListedWords.in(search.words(), MOST_WORDS).forEach(word -> wanted.add(new Facet(Facet.Kind.WORD, word)));
        if (search.interest().codePoints().anyMatch(Character::isLetterOrDigit)) {
            wanted.add(Facet.interest(Slug.of(search.interest())));
        }
        ListedWords.in(search.place(), MOST_WORDS).forEach(word -> wanted.add(new Facet(Facet.Kind.PLACE, word)));
        if (LanguageTag.isOne(search.language())) {
            wanted.add(Facet.language(search.language()));
        }
        Role role = search.role();
        if (role != null) {
            wanted.add(Facet.role(role));
        }
        return wanted.isEmpty() ? List.of(Facet.LISTED) : wanted;
    }
}
