package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Several calls of services in one transaction: a connection and a beginning and an end for all instead of for each. */
@ApplicationScoped
@Transactional
public class Together {

    /** The reads of one page. */
    public void read(Runnable reads) {
        reads.run();
    }

    /** Changes that stay or go together; beaten by others of the same moment, all are tried once more. */
    @TriesTwice
    public <T> T change(Supplier<T> changes) {
        return changes.get();
    }
}
