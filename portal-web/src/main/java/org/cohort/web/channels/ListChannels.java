package org.cohort.web.channels;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;

/** The channels and what each is for. */
@Named
@RequestScoped
public class ListChannels {

    @Inject
    ChannelService service;

    private List<Channel> channels = List.of();

    public void load() {
        channels = service.list();
    }

    public List<Channel> getChannels() {
        return channels;
    }
}
