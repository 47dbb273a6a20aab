package org.cohort.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
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

    private List<PostRow> newest = List.of();
    private List<Channel> channels = List.of();
    private List<TagCount> tags = List.of();

    public void load() {
        newest = posts.newest(Optional.empty()).items();
        channels = channelService.list().stream()
                .filter(channel -> !channel.isArchived())
                .toList();
        tags = posts.tags(TAGS);
    }

    public List<PostRow> getNewest() {
        return newest;
    }

    public List<Channel> getChannels() {
        return channels;
    }

    public List<TagCount> getTags() {
        return tags;
    }
}
