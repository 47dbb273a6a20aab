package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Slug;
import org.cohort.text.Markdown;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** Takes in members who are known from elsewhere: as placeholders, without a password, until their owners claim them. */
@ApplicationScoped
@Transactional
public class MemberIntake {

    private static final int LONGEST_HANDLE = 20;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 5_000;

    /** Enough for the authors of one name in any import. */
    private static final int MOST_NAMESAKES = 10_000;

    @Inject
    MemberRepository members;

    @Inject
    Markdown markdown;

    @Inject
    Clock clock;

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
        Member member = new Member(
                freeHandle(known.wish()),
                cut(known.name().isBlank() ? known.wish() : known.name().strip(), LONGEST_NAME),
                known.role(),
                known.joined() == null ? clock.instant() : known.joined());
        describe(member, known);
        members.save(member);
        return member;
    }

    /** Writes anew what an earlier intake wrote; handle, role and sign-in stay. */
    public void retake(long memberId, Known known) {
        describe(members.get(memberId), known);
    }

    private void describe(Member member, Known known) {
        String about = cut(known.about(), LONGEST_ABOUT);
        member.describe(
                member.getName(),
                about,
                markdown.render(about, Rendering.COMMENT).html(),
                known.links());
        member.locate(
                known.place(), known.zone(), known.languages().isEmpty() ? null : String.join(" ", known.languages()));
        if (known.email() != null && member.getEmail() == null) {
            member.reachAt(known.email().toLowerCase(Locale.ROOT));
        }
    }

    /** The handle wished for where it is fit and free, else one like it with a number. */
    private String freeHandle(String wish) {
        String plain = Slug.of(wish)
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-{2,}", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.length() < 3 ? "author-" + plain : plain;
        for (int number = 1; number <= MOST_NAMESAKES; number++) {
            String ending = number == 1 ? "" : "-" + number;
            String handle = cut(stem, LONGEST_HANDLE - ending.length()).replaceAll("-$", "") + ending;
            if (isFree(handle)) {
                return handle;
            }
        }
        throw new Invalid("handle", "people.handle.noneFree", wish);
    }

    private boolean isFree(String handle) {
        try {
            HandlePolicy.check(handle);
        } catch (Invalid unfit) {
            return false;
        }
        return members.findBySkeleton(HandlePolicy.skeleton(handle)).isEmpty();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
