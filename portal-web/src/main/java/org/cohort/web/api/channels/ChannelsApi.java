package org.cohort.web.api.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.people.Role;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Listing;

/** {@code /channels}: the places for posts. */
@Path("/")
@ApplicationScoped
public class ChannelsApi implements ApiPart {

    @Inject
    ChannelService channels;

    /**
     * A channel.
     *
     * @param leastRole who may begin posts in it
     */
    public record ChannelItem(
            String slug, String name, String purpose, Role leastRole, boolean archived, Instant createdAt) {}

    @GET
    @Path("channels")
    public Answer<Listing<ChannelItem>> list() {
        return Answer.of(
                Listing.whole(channels.list().stream().map(ChannelsApi::item).toList()));
    }

    @GET
    @Path("channels/{slug}")
    public Answer<ChannelItem> get(@PathParam("slug") String slug) {
        return Answer.of(item(channels.get(slug)));
    }

    private static ChannelItem item(Channel channel) {
        return new ChannelItem(
                channel.getSlug(),
                channel.getName(),
                channel.getPurpose(),
                channel.getLeastRole(),
                channel.isArchived(),
                channel.getCreatedAt());
    }
}
