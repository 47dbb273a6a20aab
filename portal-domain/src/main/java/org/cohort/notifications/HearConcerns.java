package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cohort.kernel.ChoreWaiting;
import org.cohort.kernel.Concerned;

/** Writes down what happened in the transaction of whoever announces it; telling the members is for later. */
@ApplicationScoped
class HearConcerns {

    @Inject
    ConcernRepository concerns;

    @Inject
    Clock clock;

    @Inject
    Event<ChoreWaiting> waiting;

    void hear(@Observes Concerned announced) {
        concerns.save(new Concern(announced, clock.instant()));
        waiting.fire(new ChoreWaiting(TellMembers.class));
    }
}
