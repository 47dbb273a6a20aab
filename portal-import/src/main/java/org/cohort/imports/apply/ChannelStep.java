package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.cohort.channels.Channel;
import org.cohort.channels.ChannelService;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedChannel;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Slug;
import org.cohort.people.Actor;

/** The channels that a plan needs. */
@ApplicationScoped
@Transactional
class ChannelStep {

    @Inject
    ChannelService channels;

    void check(ImportOptions options) {
        if (options.channel() != null && channels.find(options.channel()).isEmpty()) {
            throw new Invalid("channel", "imports.channel.unknown", options.channel());
        }
    }

    /** Makes those that are missing; posts without a channel go to the one chosen, else to one named after the source. */
    Channels take(Actor actor, ImportPlan plan, ImportOptions options) {
        for (ImportedChannel channel : plan.channels()) {
            if (channels.find(channel.slug()).isEmpty()) {
                channels.create(actor, channel.slug(), channel.name(), channel.purpose());
                if (options.ownCommunity()) {
                    channels.reserve(actor, channel.slug(), MemberStep.role(channel.leastRole()));
                }
            }
        }
        String otherwise =
                options.channel() != null ? channels.get(options.channel()).getSlug() : named(actor, plan);
        return new Channels(channels.list().stream().map(Channel::getSlug).collect(Collectors.toSet()), otherwise);
    }

    private String named(Actor actor, ImportPlan plan) {
        boolean allHaveOne = !plan.channels().isEmpty()
                && plan.posts().stream().allMatch(post -> post.details().channel() != null);
        if (allHaveOne) {
            return plan.channels().get(0).slug();
        }
        String slug = Slug.of(plan.source());
        if (channels.find(slug).isEmpty()) {
            String name = plan.source().length() > 60 ? plan.source().substring(0, 60) : plan.source();
            channels.create(actor, slug, name, "Imported from " + name);
        }
        return slug;
    }
}
