package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.media.Attachment;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** What a member shows to others. */
@ApplicationScoped
@Transactional
public class ProfileService {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 5_000;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_URL = 500;
    private static final int MOST_LINKS = 5;

    @Inject
    MemberRepository members;

    @Inject
    Markdown markdown;

    @Inject
    Event<ContentChanged> changed;

    /**
     * What the member writes into the form; nothing of it has been checked yet.
     *
     * @param zone an IANA time zone, or empty
     * @param languages BCP 47 codes parted by spaces or commas, or empty
     */
    public record Profile(String name, String about, String place, String zone, String languages, List<Link> links) {}

    /** Writes the own profile. */
    public void describe(Actor actor, Profile profile) {
        actor.mustBe(Role.MEMBER);
        List<String> languages = List.of(profile.languages().strip().split("[\\s,]+", -1));
        check(profile, languages);
        Member member = members.get(actor.memberId());
        member.describe(
                profile.name().strip(),
                profile.about(),
                markdown.render(profile.about(), Rendering.COMMENT).html(),
                profile.links());
        member.locate(
                emptyAsNull(profile.place()), emptyAsNull(profile.zone()), emptyAsNull(String.join(" ", languages)));
        announce(member);
    }

    /** Shows a picture, already made safe, or none. */
    public void show(Actor actor, @Nullable Attachment picture) {
        actor.mustBe(Role.MEMBER);
        Member member = members.get(actor.memberId());
        member.show(picture);
        announce(member);
    }

    private void announce(Member member) {
        changed.fire(new ContentChanged(new ContentRef("member", member.getId())));
    }

    private static void check(Profile profile, List<String> languages) {
        List<Violation> violations = new ArrayList<>();
        if (profile.name().isBlank()) {
            violations.add(new Violation("name", "people.name.form", List.of(LONGEST_NAME)));
        }
        limit(violations, "name", profile.name(), LONGEST_NAME);
        limit(violations, "about", profile.about(), LONGEST_ABOUT);
        limit(violations, "place", profile.place(), LONGEST_PLACE);
        if (!profile.zone().isBlank() && !isZone(profile.zone().strip())) {
            violations.add(new Violation("zone", "people.zone.unknown", List.of(profile.zone())));
        }
        languages.stream()
                .filter(code -> !code.isEmpty() && !isLanguage(code))
                .forEach(code -> violations.add(new Violation("languages", "error.language", List.of(code))));
        if (profile.links().size() > MOST_LINKS) {
            violations.add(new Violation("links", "people.links.tooMany", List.of(MOST_LINKS)));
        }
        profile.links().forEach(link -> {
            limit(violations, "links", link.getLabel(), LONGEST_LABEL);
            limit(violations, "links", link.getUrl(), LONGEST_URL);
            if (!isWebAddress(link.getUrl())) {
                violations.add(new Violation("links", "error.url", List.of()));
            }
        });
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private static void limit(List<Violation> violations, String field, String value, int longest) {
        if (value.length() > longest) {
            violations.add(new Violation(field, "error.tooLong", List.of(value.length(), longest)));
        }
    }

    private static boolean isZone(String name) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguage(String code) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(code)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
