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
import org.cohort.media.Attachment;
import org.cohort.people.Actor;
import org.cohort.people.Member;
import org.cohort.people.MemberQueries;
import org.cohort.people.MemberRow;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
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
    MemberService members;

    @Inject
    Reader reader;

    /** A member in a list. */
    public record MemberLine(String handle, String name, Role role, Instant joinedAt) {}

    /**
     * A member with what they show of themselves.
     *
     * @param aboutHtml safe
     * @param languages BCP 47 codes, parted by blanks
     * @param picture the path of their picture
     */
    public record MemberItem(
            String handle,
            String name,
            Role role,
            String aboutHtml,
            @Nullable String place,
            @Nullable String zone,
            @Nullable String languages,
            @Nullable String picture,
            List<LinkItem> links,
            Instant joinedAt) {}

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
        return Answer.of(item(members.get(handle)));
    }

    @GET
    @Path("me")
    public Answer<MemberItem> me() {
        Actor actor = reader.getActor();
        actor.mustBe(Role.MEMBER);
        return Answer.of(item(members.get(actor.handle())));
    }

    private static MemberItem item(Member member) {
        Attachment picture = member.getPicture();
        return new MemberItem(
                member.getHandle(),
                member.getName(),
                member.getRole(),
                member.getAboutHtml(),
                member.getPlace(),
                member.getZone(),
                member.getLanguages(),
                picture == null ? null : picture.getPath(),
                member.getLinks().stream()
                        .map(link -> new LinkItem(link.getLabel(), link.getUrl()))
                        .toList(),
                member.getJoinedAt());
    }
}
