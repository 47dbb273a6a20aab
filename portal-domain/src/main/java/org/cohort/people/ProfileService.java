package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.DomainException.Forbidden;
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

    /** Writes the own profile. */
    public void describe(Actor actor, Profile typed) {
        actor.mustBe(Role.MEMBER);
        Profile profile = typed.tidy();
        ProfilePolicy.check(profile);
        Member member = members.get(actor.memberId());
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
