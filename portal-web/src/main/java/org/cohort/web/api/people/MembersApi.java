package org.cohort.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.cohort.kernel.Page;
import org.cohort.people.Actor;
import org.cohort.people.MemberQueries;
import org.cohort.people.MemberRow;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.people.ShownProfile;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Span;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** {@code /members} and {@code /me}: who is here. The list is for members; a single one is read by whoever knows the handle. */
@Path("/")
@ApplicationScoped
public class MembersApi implements ApiPart {

    @Inject
    MemberQueries queries;

    @Inject
    ProfileService profiles;

    @Inject
    Reader reader;

    /** A member in a list. */
    public record MemberLine(String handle, String name, Role role, Instant joinedAt) {}

    /**
     * A member with what they show to whoever asks.
     *
     * @param aboutHtml safe
     * @param picture the path of their picture
     * @param shared null where they do not share it with whoever asks
     */
    public record MemberItem(
            String handle,
            String name,
            Role role,
            String aboutHtml,
            @Nullable String picture,
            List<LinkItem> links,
            Instant joinedAt,
            @Nullable SharedItem shared) {}

    /**
     * What a member may keep for themselves.
     *
     * @param zone an IANA time zone
     * @param languages BCP 47 codes, the best first
     * @param goals plain lines
     * @param accomplishments the latest first
     */
    public record SharedItem(
            @Nullable String place,
            @Nullable String zone,
            List<String> languages,
            List<String> interests,
            String goals,
            List<AccomplishmentItem> accomplishments) {}

    /**
     * Something that a member reached.
     *
     * @param day as in 2026-10-19
     */
    public record AccomplishmentItem(
            String day, String title, @Nullable String url) {}

    /** A place of a member elsewhere on the web. */
    public record LinkItem(String label, String url) {}

    @GET
    @Path("members")
    public Answer<Listing<MemberLine>> list(
            @QueryParam("q") @Nullable String beginning,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after) {
        Span span = Span.read(limit, after);
        Page<MemberRow> page =
                queries.page(reader.getActor(), Objects.requireNonNullElse(beginning, ""), span.place(), span.limit());
        return Answer.of(Listing.of(page, row -> new MemberLine(row.handle(), row.name(), row.role(), row.joinedAt())));
    }

    @GET
    @Path("members/{handle}")
    public Answer<MemberItem> get(@PathParam("handle") String handle) {
        return Answer.of(item(profiles.read(reader.getActor(), handle)));
    }

    @GET
    @Path("me")
    public Answer<MemberItem> me() {
        Actor actor = reader.getActor();
        actor.mustBe(Role.MEMBER);
        return Answer.of(item(profiles.read(actor, actor.handle())));
    }

    private static MemberItem item(ShownProfile member) {
        ShownProfile.Shared shared = member.shared();
        return new MemberItem(
                member.handle(),
                member.name(),
                member.role(),
                member.aboutHtml(),
                member.picturePath().isEmpty() ? null : member.picturePath(),
                member.links().stream()
                        .map(link -> new LinkItem(link.getLabel(), link.getUrl()))
                        .toList(),
                member.joinedAt(),
                shared == null ? null : item(shared));
    }

    private static SharedItem item(ShownProfile.Shared shared) {
        return new SharedItem(
                shared.place(),
                shared.zone(),
                shared.languages(),
                shared.interests(),
                shared.goals(),
                shared.accomplishments().stream()
                        .map(reached -> new AccomplishmentItem(
                                reached.getDay().toString(), reached.getTitle(), reached.getUrl()))
                        .toList());
    }
}
