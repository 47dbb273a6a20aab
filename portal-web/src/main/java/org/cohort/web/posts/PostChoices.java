package org.cohort.web.posts;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.posts.PostKind;
import org.cohort.posts.SeriesService;
import org.cohort.web.layout.Reader;

/** What the form of a post offers to choose from; what is chosen already is always among it. */
@Named
@RequestScoped
public class PostChoices {

    @Inject
    ChannelService channels;

    @Inject
    SeriesService series;

    @Inject
    Reader reader;

    /** A value of a choice with the words for it. */
    public record Choice(String value, String label) {}

    /** Without questions, which have a form of their own. */
    public List<PostKind> kinds(String chosen) {
        return Arrays.stream(PostKind.values())
                .filter(kind -> kind != PostKind.QUESTION)
                .filter(kind -> reader.getActor().isAtLeast(kind.leastRole())
                        || kind.word().equals(chosen))
                .toList();
    }

    public List<Channel> channels(String chosen) {
        return channels.list().stream()
                .filter(channel ->
                        channel.isOpenTo(reader.getActor()) || channel.getSlug().equals(chosen))
                .toList();
    }

    /** Where a new post begins: the channel that its writer came from, else the first in which they may write. */
    String channelFrom(String asked) {
        List<String> open = channels("").stream().map(Channel::getSlug).toList();
        return open.contains(asked) ? asked : open.stream().findFirst().orElse("");
    }

    /** Languages by their names in the reader's. */
    public List<Choice> languages(String chosen) {
        Locale locale = reader.getLocale();
        Collator alphabet = Collator.getInstance(locale);
        return Stream.concat(Arrays.stream(Locale.getISOLanguages()), Stream.of(chosen))
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(code -> new Choice(code, Locale.forLanguageTag(code).getDisplayName(locale)))
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }

    public List<String> getSeries() {
        return series.titlesOf(reader.getActor());
    }
}
