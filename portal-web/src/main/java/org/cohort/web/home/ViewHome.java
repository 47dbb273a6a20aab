package org.cohort.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.involvement.News;
import org.cohort.involvement.Unread;
import org.cohort.involvement.UnreadQueries;
import org.cohort.kernel.Together;
import org.cohort.people.Actor;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.cohort.posts.TagCount;
import org.cohort.reading.AnnouncementService;
import org.cohort.web.blocks.Folds;
import org.cohort.web.layout.Reader;
import org.cohort.web.notifications.Bell;

/** The first page: what is new and where to go. */
@Named
@RequestScoped
public class ViewHome {

    private static final int TAGS = 24;

    /** Of each list: what fits into a glance. The rest is one click away. */
    private static final int CHANGED = 10;

    @Inject
    PostQueries posts;

    @Inject
    ChannelService channelService;

    @Inject
    UnreadQueries unread;

    @Inject
    AnnouncementService announcementService;

    @Inject
    Reader reader;

    @Inject
    Bell bell;

    @Inject
    Folds folds;

    @Inject
    Together together;

    private List<PostRow> newest = List.of();
    private List<PostRow> announcements = List.of();
    private List<Unread> changed = List.of();
    private List<Unread> fresh = List.of();
    private List<Channel> channels = List.of();
    private List<String> tags = List.of();

    public void load() {
        together.read(this::find);
    }

    private void find() {
        if (reader.isGuest()) {
            newest = posts.newest(Optional.empty()).items();
        } else {
            findUnread(reader.getActor());
            bell.load();
            folds.load();
        }
        channels = channelService.list().stream()
                .filter(channel -> !channel.isArchived())
                .toList();
        tags = posts.tags(TAGS).stream().map(TagCount::name).toList();
    }

    private void findUnread(Actor actor) {
        announcements = announcementService.open(actor);
        Set<Long> above = announcements.stream().map(PostRow::id).collect(Collectors.toSet());
        News news = unread.news(actor, CHANGED);
        changed = news.forMe();
        fresh = news.others().stream()
                .filter(row -> !above.contains(row.post().id()))
                .toList();
    }

    /** What everybody should know and the member has not acknowledged. */
    public List<PostRow> getAnnouncements() {
        return announcements;
    }

    /** What concerns the member and is new to them. */
    public List<Unread> getChanged() {
        return changed;
    }

    /** What else the member has not opened yet. */
    public List<Unread> getFresh() {
        return fresh;
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
