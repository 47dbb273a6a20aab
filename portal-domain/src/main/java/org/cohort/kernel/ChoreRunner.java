package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Does the chores of this node, each in turns of its own, so that a slow one holds up no other. */
@ApplicationScoped
class ChoreRunner {

    /** For what another node left behind, or what has become due: nobody says so. */
    private static final long LOOK_EVERY_SECONDS = 15;

    @Inject
    @Any
    Instance<Chore> chores;

    private volatile List<ChoreTurns> turns = List.of();
    private volatile List<ScheduledFuture<?>> looks = List.of();

    void begin(ScheduledExecutorService executor) {
        turns = chores.handlesStream()
                .map(handle -> new ChoreTurns(handle.getBean().getBeanClass(), handle.get(), executor))
                .collect(Collectors.toUnmodifiableList());
        looks = turns.stream()
                .map(each -> executor.scheduleWithFixedDelay(each::ask, 0, LOOK_EVERY_SECONDS, TimeUnit.SECONDS))
                .collect(Collectors.toUnmodifiableList());
    }

    void end() {
        looks.forEach(look -> look.cancel(false));
        turns.forEach(ChoreTurns::stop);
        turns = List.of();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChoreWaiting waiting) {
        turns.stream().filter(each -> each.isOf(waiting.chore())).forEach(ChoreTurns::ask);
    }
}
