package org.cohort.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Slug;
import org.cohort.kernel.TriesTwice;
import org.cohort.kernel.Typed;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Channels are read by everybody and made by organisers. */
@ApplicationScoped
@Transactional
@TriesTwice
public class ChannelService {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PURPOSE = 300;

    @Inject
    ChannelRepository channels;

    @Inject
    Clock clock;

    @Inject
    Event<ContentChanged> changed;

    /** All channels in the organisers' order, archived ones too. */
    public List<Channel> list() {
        return channels.list();
    }

    public Channel get(String slug) {
        return find(slug).orElseThrow(() -> new NotFound("channels.missing"));
    }

    public Optional<Channel> find(String slug) {
        return channels.findBySlug(slug);
    }

    /** Makes a channel whose address comes from its name. */
    public Channel create(Actor actor, String name, String purpose) {
        return create(actor, Slug.of(name), name, purpose);
    }

    /** Makes a channel with an address of its own, which is written as {@link Slug} would. */
    public Channel create(Actor actor, String slug, String name, String purpose) {
        actor.mustBe(Role.ORGANISER);
        check(name, purpose);
        if (!slug.equals(Slug.of(slug))) {
            throw new Invalid("slug", "channels.slug.form", slug);
        }
        if (channels.findBySlug(slug).isPresent()) {
            throw new Invalid("name", "channels.name.taken", name);
        }
        Channel channel = new Channel(
                slug,
                Typed.line(name),
                Typed.line(purpose),
                channels.nextPosition(),
                actor.memberIdOrNull(),
                clock.instant());
        channels.save(channel);
        announce(channel);
        return channel;
    }

    public void describe(Actor actor, String slug, String name, String purpose) {
        actor.mustBe(Role.ORGANISER);
        check(name, purpose);
        Channel channel = get(slug);
        channel.describe(Typed.line(name), Typed.line(purpose));
        announce(channel);
    }

    /** Says who may begin posts in it: members of this role and those above it. */
    public void reserve(Actor actor, String slug, Role least) {
        actor.mustBe(Role.ORGANISER);
        if (least == Role.GUEST) {
            throw new Invalid("leastRole", "error.invalid");
        }
        get(slug).reserveFor(least);
    }

    public void archive(Actor actor, String slug) {
        actor.mustBe(Role.ORGANISER);
        Channel channel = get(slug);
        channel.archive(clock.instant());
        announce(channel);
    }

    public void reopen(Actor actor, String slug) {
        actor.mustBe(Role.ORGANISER);
        Channel channel = get(slug);
        channel.reopen();
        announce(channel);
    }

    private void announce(Channel channel) {
        changed.fire(new ContentChanged(ContentRef.channel(channel.getId())));
    }

    private static void check(String name, String purpose) {
        checkLength("name", "channels.name.length", name, LONGEST_NAME);
        checkLength("purpose", "channels.purpose.length", purpose, LONGEST_PURPOSE);
    }

    private static void checkLength(String field, String key, String typed, int longest) {
        int length = Typed.line(typed).length();
        if (length == 0 || length > longest) {
            throw new Invalid(field, key, longest);
        }
    }
}
