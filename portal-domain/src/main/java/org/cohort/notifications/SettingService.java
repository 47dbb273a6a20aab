package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.Reason;
import org.cohort.kernel.TriesTwice;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** How members want to hear of things; each sees and changes their own. */
@ApplicationScoped
@Transactional
@TriesTwice
public class SettingService {

    @Inject
    SettingRepository settings;

    @Inject
    StopWords words;

    public NotificationSettings get(Actor actor) {
        actor.mustBe(Role.MEMBER);
        return settings.of(actor.memberId());
    }

    public void save(Actor actor, NotificationSettings wanted) {
        actor.mustBe(Role.MEMBER);
        settings.save(actor.memberId(), wanted);
    }

    /**
     * What a word from a mail would stop: a reason's word, {@code daily} or {@code weekly}.
     *
     * @throws NotFound where the word is none
     */
    public String read(String stopWord) {
        return find(stopWord).kind();
    }

    /** Stops the mails that a word from one of them names; the bell goes on. Whoever has the word may do so. */
    public void stop(String stopWord) {
        StopWords.Stop stop = find(stopWord);
        NotificationSettings now = settings.of(stop.memberId());
        List<Reason> stopped = Arrays.stream(Reason.values())
                .filter(reason -> now.delivery(reason).isMail())
                .filter(reason -> names(stop.kind(), reason, now.delivery(reason)))
                .toList();
        settings.save(stop.memberId(), now.withoutMail(stopped));
    }

    private StopWords.Stop find(String word) {
        return words.read(word).orElseThrow(() -> new NotFound("notifications.stop.missing"));
    }

    private static boolean names(String kind, Reason reason, Delivery delivery) {
        return reason.word().equals(kind)
                || (delivery.isDigest() && delivery.word().equals(kind));
    }
}
