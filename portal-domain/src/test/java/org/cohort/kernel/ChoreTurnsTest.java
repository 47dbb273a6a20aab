package org.cohort.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ChoreTurnsTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();

    private int done;

    @Test
    void a_chore_goes_on_while_there_is_more() {
        ChoreTurns turns = turns(() -> ++done < 3);

        turns.ask();
        threads.remove().run();

        assertThat(done).isEqualTo(3);
    }

    @Test
    void however_often_it_is_asked_for_one_thread_does_it() {
        ChoreTurns turns = turns(this::once);

        turns.ask();
        turns.ask();
        turns.ask();

        assertThat(threads).hasSize(1);
        threads.remove().run();
        assertThat(done).isOne();
        turns.ask();
        assertThat(threads).hasSize(1);
    }

    @Test
    void what_is_asked_for_while_it_is_done_is_done_once_more() {
        ChoreTurns[] turns = new ChoreTurns[1];
        turns[0] = turns(() -> {
            if (++done == 1) {
                turns[0].ask();
                turns[0].ask();
            }
            return false;
        });

        turns[0].ask();
        threads.remove().run();

        assertThat(done).isEqualTo(2);
        assertThat(threads).isEmpty();
    }

    @Test
    void a_failure_does_not_end_it_for_good() {
        ChoreTurns turns = turns(() -> {
            if (++done == 1) {
                throw new IllegalStateException("The database is away");
            }
            return false;
        });

        turns.ask();
        threads.remove().run();
        turns.ask();
        threads.remove().run();

        assertThat(done).isEqualTo(2);
    }

    @Test
    void after_the_stop_nothing_more_is_begun() {
        ChoreTurns turns = turns(() -> ++done < 100);

        turns.ask();
        turns.stop();
        threads.remove().run();

        assertThat(done).isZero();
    }

    private boolean once() {
        done++;
        return false;
    }

    private ChoreTurns turns(Chore chore) {
        return new ChoreTurns(Chore.class, chore, threads::add);
    }
}
