package org.cohort.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.involvement.UnreadQueries;
import org.cohort.kernel.Together;
import org.cohort.web.layout.Reader;

/** The channels and what each is for. */
@Named
@RequestScoped
public class ListChannels {

    @Inject
    ChannelService service;

    @Inject
    UnreadQueries unread;

    @Inject
    Together together;

    @Inject
    Reader reader;

    private List<Channel> channels = List.of();
    private Map<Long, Integer> unreadByChannel = Map.of();

    public void load() {
        together.read(() -> {
            channels = service.list();
            unreadByChannel = unread.byChannel(reader.getActor());
        });
    }

    /** How many of a channel's posts the reader has not opened; 0 for guests. */
    public int unreadIn(Channel channel) {
        return unreadByChannel.getOrDefault(channel.getId(), 0);
    }

    public List<Channel> getChannels() {
        return channels;
    }
}
