package org.cohort.text;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.cohort.text.GivenUp.Reason;

/** Counts texts by how their rendering ended. */
final class RenderTally {

    private static final System.Logger LOG = System.getLogger(Markdown.class.getName());

    private final LongAdder rendered = new LongAdder();
    private final Map<Reason, LongAdder> givenUp = new EnumMap<>(Reason.class);

    RenderTally() {
        for (Reason reason : Reason.values()) {
            givenUp.put(reason, new LongAdder());
        }
    }

    void rendered() {
        rendered.increment();
    }

    void givenUp(GivenUp why) {
        count(why.reason()).increment();
        if (why.reason() == Reason.FAILED) {
            LOG.log(WARNING, "A text is shown as written", why);
        } else {
            LOG.log(INFO, "A text is shown as written: {0}", why.reason());
        }
    }

    RenderCounts counts(int stuck) {
        return new RenderCounts(
                rendered.sum(),
                count(Reason.BOUNDS).sum(),
                count(Reason.TIME).sum(),
                count(Reason.BUSY).sum(),
                count(Reason.FAILED).sum(),
                stuck);
    }

    private LongAdder count(Reason reason) {
        return givenUp.computeIfAbsent(reason, absent -> new LongAdder());
    }
}
