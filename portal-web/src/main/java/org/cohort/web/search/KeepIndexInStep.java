package org.cohort.web.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.ContentChanged;
import org.cohort.search.Indexing;

/** Takes into the index what changed, within a second and beside the request that changed it, which does not wait. */
@ApplicationScoped
class KeepIndexInStep {

    private static final Logger LOG = System.getLogger(KeepIndexInStep.class.getName());

    /** So that a post that many answer at once is read anew twice a second and not with each answer. */
    private static final Duration REST = Duration.ofMillis(500);

    @Inject
    Indexing indexing;

    @Resource
    ManagedScheduledExecutorService workers;

    private final AtomicBoolean asked = new AtomicBoolean();

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        soon();
    }

    void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentAdded addition) {
        soon();
    }

    /** Once for all that is announced before it begins. */
    private void soon() {
        if (asked.compareAndSet(false, true)) {
            begin(REST, () -> {
                asked.set(false);
                indexing.catchUp();
            });
        }
    }

    /** Finds what the index lacks, beside the portal's first requests. */
    void repairSoon() {
        begin(Duration.ZERO, () -> {
            int written = indexing.repair();
            LOG.log(Level.INFO, "The search index was compared with the database: {0} things differed", written);
        });
    }

    private void begin(Duration after, Runnable work) {
        try {
            var unused = workers.schedule(() -> tryTo(work), after.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            asked.set(false);
            LOG.log(Level.INFO, "The portal stops; the search index is compared at the next start");
        }
    }

    private static void tryTo(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The search index is behind until the next change or start", e);
        }
    }
}
