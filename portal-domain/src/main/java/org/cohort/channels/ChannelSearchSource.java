package org.cohort.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;

/** Offers the channels to be found, archived ones too: what stands in them stays readable. */
@ApplicationScoped
@Transactional
class ChannelSearchSource implements SearchSource {

    @Inject
    ChannelRepository channels;

    @Override
    public String kind() {
        return ContentRef.CHANNEL;
    }

    /** There are a few dozen: choosing among them costs less than another query. */
    @Override
    public List<SearchMark> marks(long after, int most) {
        return channels.list().stream()
                .filter(channel -> channel.getId() > after)
                .sorted(Comparator.comparingLong(Channel::getId))
                .limit(most)
                .map(channel -> new SearchMark(channel.getId(), channel.getVersion()))
                .toList();
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return channels.list().stream()
                .filter(channel -> ids.contains(channel.getId()))
                .map(ChannelSearchSource::document)
                .toList();
    }

    private static SearchDocument document(Channel channel) {
        return new SearchDocument(
                ContentRef.channel(channel.getId()),
                channel.getVersion(),
                null,
                ContentRef.CHANNEL,
                channel.getName(),
                channel.getName() + " " + channel.getSlug(),
                channel.getPurpose(),
                List.of(),
                new Named(channel.getSlug(), channel.getName()),
                List.of(),
                null,
                channel.getCreatedAt(),
                0,
                "/channels/" + channel.getSlug(),
                SearchDocument.EVERYBODY);
    }
}
