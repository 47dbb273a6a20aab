package org.cohort.people;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.kernel.LanguageTag;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.names.NamePolicy;
import org.jspecify.annotations.Nullable;

/** What a profile may say; all that is wrong is said at once. */
final class ProfilePolicy {

    static final int LONGEST_ABOUT = 5_000;
    static final int LONGEST_PLACE = 100;
    static final int MOST_LINKS = 5;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_URL = 500;

    /** More than anybody speaks well enough to be asked in. */
    static final int MOST_LANGUAGES = 10;

    private static final int LONGEST_LANGUAGE = 18;

    private ProfilePolicy() {}

    static List<Violation> violations(Profile profile) {
        List<Violation> violations = new ArrayList<>();
        NamePolicy.check(profile.name()).ifPresent(violations::add);
        limit(violations, "about", profile.about(), LONGEST_ABOUT);
        limit(violations, "place", profile.place(), LONGEST_PLACE);
        if (!profile.zone().isEmpty() && zone(profile.zone()).isEmpty()) {
            violations.add(new Violation("zone", "people.zone.unknown", List.of(profile.zone())));
        }
        languages(violations, profile.languages());
        links(violations, profile.links());
        return violations;
    }

    /** The time zone of this name in the IANA's list. */
    static Optional<ZoneId> zone(@Nullable String name) {
        // The last are Java's own inventions.
        if (name == null || !ZoneId.getAvailableZoneIds().contains(name) || name.startsWith("SystemV/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether this is the code of a language, short enough for ten of them. */
    static boolean isLanguage(String code) {
        return code.length() <= LONGEST_LANGUAGE && LanguageTag.isOne(code);
    }

    /** Whether a profile may lead there: http or https, with a host and without a name before it. */
    static boolean isLink(Link link) {
        if (link.getLabel().isBlank()
                || link.getLabel().length() > LONGEST_LABEL
                || link.getUrl().length() > LONGEST_URL) {
            return false;
        }
        try {
            URI uri = URI.create(link.getUrl());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (scheme.equals("http") || scheme.equals("https"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void languages(List<Violation> violations, List<String> codes) {
        if (codes.size() > MOST_LANGUAGES) {
            violations.add(new Violation("languages", "people.languages.tooMany", List.of(MOST_LANGUAGES)));
        }
        codes.stream()
                .filter(code -> !isLanguage(code))
                .findFirst()
                .ifPresent(code -> violations.add(new Violation("languages", "error.language", List.of(code))));
    }

    private static void links(List<Violation> violations, List<Link> links) {
        if (links.size() > MOST_LINKS) {
            violations.add(new Violation("links", "people.links.tooMany", List.of(MOST_LINKS)));
        }
        links.stream()
                .filter(link -> !isLink(link))
                .findFirst()
                .ifPresent(link -> violations.add(new Violation(
                        "links", "people.links.form", List.of(link.getUrl(), LONGEST_LABEL, LONGEST_URL))));
    }

    private static void limit(List<Violation> violations, String field, String value, int longest) {
        if (value.length() > longest) {
            violations.add(new Violation(field, "error.tooLong", List.of(value.length(), longest)));
        }
    }
}
