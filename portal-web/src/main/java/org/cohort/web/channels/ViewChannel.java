package org.cohort.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.kernel.ContentRef;
import org.cohort.posts.PostFilter;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.layout.Reader;
import org.cohort.web.posts.ListPosts;
import org.jspecify.annotations.Nullable;

/** One channel with its posts. */
@Named
@RequestScoped
public class ViewChannel {

    @Inject
    ChannelService channels;

    @Inject
    ListPosts posts;

    @Inject
    ViewInvolvement involvement;

    @Inject
    Reader reader;

    private String slug = "";
    private @Nullable Channel channel;

    public void load() {
        Channel found = channels.get(slug);
        channel = found;
        posts.load(PostFilter.channel(slug));
        involvement.load(ContentRef.channel(found.getId()));
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    /** Whether the reader may begin a post here. */
    public boolean isWritable() {
        return channel != null && channel.isOpenTo(reader.getActor());
    }
}
