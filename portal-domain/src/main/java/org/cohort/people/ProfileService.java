package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.kernel.Typed;
import org.cohort.media.Attachment;
import org.cohort.media.PictureSizes;
import org.cohort.people.names.NamePolicy;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** What a member shows to others. */
@ApplicationScoped
@Transactional
public class ProfileService {

    @Inject
    MemberRepository members;

    @Inject
    Markdown markdown;

    @Inject
    PictureSizes sizes;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    /**
     * What the member writes into the form; nothing of it has been checked yet.
     *
     * @param about in Markdown
     * @param zone an IANA time zone, or empty
     * @param languages BCP 47 codes
     */
    public record Profile(
            String name, String about, String place, String zone, List<String> languages, List<Link> links) {

        /** With the languages as they are typed, parted by blanks or commas. */
        public Profile(String name, String about, String place, String zone, String languages, List<Link> links) {
            this(name, about, place, zone, List.of(languages.split("[\\s,]+", -1)), links);
        }

        /** The same as it is kept. */
        Profile tidy() {
            return new Profile(
                    NamePolicy.tidy(name),
                    Typed.lines(about),
                    Typed.line(place),
                    Typed.line(zone),
                    languages.stream()
                            .map(Typed::line)
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .toList(),
                    links.stream()
                            .map(link -> new Link(Typed.line(link.getLabel()), Typed.line(link.getUrl())))
                            .toList());
        }
    }

    /**
     * What this person may see of the member of this handle, in any case.
     *
     * @throws NotFound where there is none
     */
    public ShownProfile read(Actor actor, String handle) {
        return members.findByHandle(handle.toLowerCase(Locale.ROOT))
                .map(member -> ShownProfile.of(member, actor))
                .orElseThrow(() -> new NotFound("people.member.missing"));
    }

    /** Writes the own profile; what the member is after stays as it was. */
    public void describe(Actor actor, Profile typed) {
        actor.mustBe(Role.MEMBER);
        Profile profile = typed.tidy();
        refuse(ProfilePolicy.violations(profile));
        write(members.get(actor.memberId()), profile);
    }

    /** Writes the own profile, and what the member is after. */
    public void describe(Actor actor, Profile typed, Pursuits wanted) {
        actor.mustBe(Role.MEMBER);
        Profile profile = typed.tidy();
        Pursuits pursuits = wanted.tidy();
        List<Violation> violations = ProfilePolicy.violations(profile);
        violations.addAll(PursuitsPolicy.violations(pursuits, clock.instant()));
        refuse(violations);
        Member member = members.get(actor.memberId());
        member.pursue(
                pursuits.interests(),
                pursuits.goals(),
                PursuitsPolicy.accomplishments(pursuits),
                Sharing.of(pursuits.sharing()).orElseThrow());
        write(member, profile);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    private void write(Member member, Profile profile) {
        member.describe(
                profile.name(),
                profile.about(),
                markdown.render(profile.about(), Rendering.COMMENT.withImageSizes(sizes.in(profile.about())))
                        .html(),
                profile.links());
        member.locate(
                Typed.lineOrNull(profile.place()),
                Typed.lineOrNull(profile.zone()),
                Typed.lineOrNull(String.join(" ", profile.languages())));
        changed.fire(new ContentChanged(member.ref()));
    }

    /** Shows a picture, already made safe and uploaded by the member, or none. */
    public void show(Actor actor, @Nullable Attachment picture) {
        actor.mustBe(Role.MEMBER);
        if (picture != null && !Long.valueOf(actor.memberId()).equals(picture.getUploadedBy())) {
            throw new Forbidden("error.forbidden");
        }
        Member member = members.get(actor.memberId());
        member.show(picture);
        changed.fire(new ContentChanged(member.ref()));
    }
}
