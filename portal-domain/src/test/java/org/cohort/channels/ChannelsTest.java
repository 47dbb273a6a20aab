package org.cohort.channels;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChannelsTest {

    @Inject
    ChannelService channels;

    @Inject
    Community community;

    @Test
    void channels_stand_in_the_order_in_which_they_were_made() {
        channels.create(community.grace(), "Study groups", "Find people to learn with");
        channels.create(community.grace(), "Show and tell", "What you made");

        assertThat(channels.list()).extracting(Channel::getSlug).containsExactly("study-groups", "show-and-tell");
    }
}
