package org.cohort.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;

/**
 * What is new to the member who asks: published posts of the last {@value #DAYS} days that they have not read, and
 * others' comments behind their read marks. Lists are two statements each, the counts one.
 */
@ApplicationScoped
@Transactional
@TriesTwice
public class UnreadQueries {

    /** Who comes back after a longer time is not helped by a longer list. */
    public static final int DAYS = 30;

    /** Nobody acts differently on a larger number. */
    public static final int MOST_COUNTED = 99;

    @Inject
    UnreadRepository unread;

    @Inject
    PostQueries posts;

    @Inject
    Clock clock;

    /** The beginnings of {@link #forMe} and {@link #others}, of so many rows each; three statements for both. */
    public News news(Actor actor, int size) {
        actor.mustBe(Role.MEMBER);
        List<UnreadRow> forMe = unread.forMe(actor.memberId(), since(), Keyset.NEWEST, size);
        Set<Long> above = forMe.stream().map(UnreadRow::postId).collect(Collectors.toSet());
        List<UnreadRow> others = unread.others(actor.memberId(), since(), Keyset.NEWEST, size).stream()
                .filter(row -> !above.contains(row.postId()))
                .toList();
        Map<Long, PostRow> shown = shown(Stream.concat(forMe.stream(), others.stream()));
        return new News(list(forMe, shown), list(others, shown));
    }

    /** What concerns the member: posts of their own, posts that they commented on, and what they follow. */
    public Page<Unread> forMe(Actor actor, Optional<Keyset> after, int size) {
        actor.mustBe(Role.MEMBER);
        return page(unread.forMe(actor.memberId(), since(), after.orElse(Keyset.NEWEST), size + 1), size);
    }

    /** Posts that the member has never opened, without what they muted and what {@link #forMe} holds, newest first. */
    public Page<Unread> others(Actor actor, Optional<Keyset> after, int size) {
        actor.mustBe(Role.MEMBER);
        return page(unread.others(actor.memberId(), since(), after.orElse(Keyset.NEWEST), size + 1), size);
    }

    /** How many posts of each channel the member has not opened, by its number, at most {@link #MOST_COUNTED}; none where there are none. */
    public Map<Long, Integer> byChannel(Actor actor) {
        return actor.isGuest() ? Map.of() : unread.byChannel(actor.memberId(), since());
    }

    /** Calls everything in a channel read that was said until now. */
    public void readChannel(Actor actor, long channelId) {
        actor.mustBe(Role.MEMBER);
        unread.readUntil(actor.memberId(), channelId, clock.instant());
    }

    /** Calls everything read that was said until now. */
    public void readAll(Actor actor) {
        actor.mustBe(Role.MEMBER);
        unread.readAllUntil(actor.memberId(), clock.instant());
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(DAYS));
    }

    private Page<Unread> page(List<UnreadRow> rows, int size) {
        return Page.of(list(rows, shown(rows.stream())), size, Unread::place);
    }

    private Map<Long, PostRow> shown(Stream<UnreadRow> rows) {
        return posts.rows(rows.map(UnreadRow::postId).toList());
    }

    private static List<Unread> list(List<UnreadRow> rows, Map<Long, PostRow> shown) {
        List<Unread> list = new ArrayList<>();
        for (UnreadRow row : rows) {
            PostRow post = shown.get(row.postId());
            if (post != null) {
                list.add(new Unread(
                        post, row.seen(), Math.min(row.comments(), MOST_COUNTED), row.lastSeen(), row.place()));
            }
        }
        return list;
    }
}
