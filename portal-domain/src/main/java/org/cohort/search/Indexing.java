package org.cohort.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step. What is announced waits here until somebody calls {@link #catchUp}, beside the request that
 * announced it; what a killed portal left undone, {@link #repair} finds.
 */
@ApplicationScoped
public class Indexing {

    /** Whole texts of so many are in memory at once, besides what stands in them. */
    private static final int BATCH = 50;

    @Inject
    IndexUpdates updates;

    private final Set<ContentRef> waiting = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();

    /** One writer at a time, so that an old text never comes after a new one. */
    private final ReentrantLock writing = new ReentrantLock();

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        remember(change.content());
    }

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentAdded addition) {
        remember(addition.content());
    }

    private void remember(ContentRef ref) {
        lock.lock();
        try {
            waiting.add(ref);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes in all that was announced before; what another thread is taking in is there too when this returns. What cannot
     * be taken in keeps nothing else out: it waits for the next time, and its error is thrown at the end.
     */
    public void catchUp() {
        Refused refused = new Refused();
        writing.lock();
        try {
            List<ContentRef> all = takeWaiting();
            for (int i = 0; i < all.size(); i += BATCH) {
                take(all.subList(i, Math.min(i + BATCH, all.size())), refused);
            }
        } finally {
            writing.unlock();
        }
        refused.things.forEach(this::remember);
        refused.tell();
    }

    private static final class Refused {
        private final List<ContentRef> things = new ArrayList<>();
        private @Nullable RuntimeException first;

        private void add(ContentRef ref, RuntimeException error) {
            things.add(ref);
            first = first == null ? error : first;
        }

        private void tell() {
            if (first != null) {
                throw first;
            }
        }
    }

    private void take(List<ContentRef> batch, Refused refused) {
        try {
            updates.take(batch);
        } catch (RuntimeException together) {
            batch.forEach(ref -> takeAlone(ref, refused));
        }
    }

    private void takeAlone(ContentRef ref, Refused refused) {
        try {
            updates.take(List.of(ref));
        } catch (RuntimeException alone) {
            refused.add(ref, alone);
        }
    }

    private List<ContentRef> takeWaiting() {
        lock.lock();
        try {
            List<ContentRef> all = List.copyOf(waiting);
            waiting.clear();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Compares the whole index with the database and writes what differs; returns how many things that were. */
    public int repair() {
        return compareAll(false, done -> {});
    }

    /**
     * Writes everything anew. Who searches meanwhile finds what there was before.
     *
     * @param progress is told from time to time how many things are done
     * @return how many there are
     */
    public int rebuild(IntConsumer progress) {
        return compareAll(true, progress);
    }

    private int compareAll(boolean all, IntConsumer progress) {
        int written = 0;
        for (String kind : new ArrayList<>(updates.kinds())) {
            IndexUpdates.Step step = new IndexUpdates.Step(0, 0);
            while (!step.isLast()) {
                step = compare(kind, step.last(), all);
                written += step.written();
                progress.accept(written);
            }
        }
        return written;
    }

    private IndexUpdates.Step compare(String kind, long after, boolean all) {
        writing.lock();
        try {
            return updates.compare(kind, after, all);
        } finally {
            writing.unlock();
        }
    }
}
