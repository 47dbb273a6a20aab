package org.cohort.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.kernel.Together;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.cohort.posts.TagCount;

/** The first page: what is new and where to go. */
@Named
@RequestScoped
public class ViewHome {

    private static final int TAGS = 24;

    @Inject
    PostQueries posts;

    @Inject
    ChannelService channelService;

    @Inject
    Together together;

    private List<PostRow> newest = List.of();
    private List<Channel> channels = List.of();
    private List<String> tags = List.of();

    public void load() {
        together.read(this::find);
    }

    private void find() {
        newest = posts.newest(Optional.empty()).items();
        channels = channelService.list().stream()
                .filter(channel -> !channel.isArchived())
                .toList();
        tags = posts.tags(TAGS).stream().map(TagCount::name).toList();
    }

    public List<PostRow> getNewest() {
        return newest;
    }

    public List<Channel> getChannels() {
        return channels;
    }

    public List<String> getTags() {
        return tags;
    }
}
