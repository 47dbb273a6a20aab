package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.Typed;
import org.cohort.people.names.HandlePolicy;
import org.cohort.people.names.HandleSuggestion;
import org.cohort.people.names.NamePolicy;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** Takes in members who are known from elsewhere: as placeholders, without a password, until their owners claim them. */
@ApplicationScoped
@Transactional
public class MemberIntake {

    @Inject
    MemberRepository members;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

    @Inject
    Event<ContentAdded> added;

    @Inject
    Event<ContentChanged> changed;

    /**
     * What another place knows of somebody.
     *
     * @param wish the handle they had there; a free one like it is found
     */
    public record Known(
            String wish,
            String name,
            Role role,
            @Nullable String email,
            @Nullable String place,
            @Nullable String zone,
            List<String> languages,
            @Nullable Instant joined,
            String about,
            List<Link> links) {}

    /** The member who has this address, in any case. */
    public Optional<Member> findByEmail(@Nullable String email) {
        return email == null ? Optional.empty() : members.findByEmail(email.toLowerCase(Locale.ROOT));
    }

    public Member take(Known known) {
        String handle = HandleSuggestion.of(known.wish(), this::isFree);
        Member member = new Member(
                handle,
                NamePolicy.shown(known.name(), handle),
                known.role(),
                known.joined() == null ? clock.instant() : known.joined());
        describe(member, known);
        members.save(member);
        added.fire(new ContentAdded(member.ref()));
        return member;
    }

    /** Writes anew what an earlier intake wrote, unless its owner has come since: then the profile is theirs. */
    public void retake(long memberId, Known known) {
        Member member = members.get(memberId);
        if (member.getPasswordHash() == null) {
            describe(member, known);
            changed.fire(new ContentChanged(member.ref()));
        }
    }

    private boolean isFree(String handle) {
        return members.findBySkeleton(HandlePolicy.skeleton(handle)).isEmpty();
    }

    /** Takes what a profile may say and leaves the rest out. */
    private void describe(Member member, Known known) {
        String about = cut(Typed.lines(known.about()), ProfilePolicy.LONGEST_ABOUT);
        List<Link> links = known.links().stream()
                .filter(ProfilePolicy::isLink)
                .limit(ProfilePolicy.MOST_LINKS)
                .toList();
        member.describe(
                member.getName(),
                about,
                markdown.render(about, Rendering.COMMENT).html(),
                links);
        String place = Typed.lineOrNull(known.place());
        List<String> languages = known.languages().stream()
                .filter(ProfilePolicy::isLanguage)
                .distinct()
                .limit(ProfilePolicy.MOST_LANGUAGES)
                .toList();
        member.locate(
                place == null ? null : cut(place, ProfilePolicy.LONGEST_PLACE),
                ProfilePolicy.zone(known.zone()).map(ZoneId::getId).orElse(null),
                Typed.lineOrNull(String.join(" ", languages)));
        String email = known.email() == null ? "" : Accounts.lower(known.email());
        if (member.getEmail() == null && Accounts.isEmail(email)) {
            member.reachAt(email);
        }
    }

    private static String cut(String text, int longest) {
        boolean splitsPair = text.length() > longest && Character.isHighSurrogate(text.charAt(longest - 1));
        return text.length() <= longest ? text : text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
