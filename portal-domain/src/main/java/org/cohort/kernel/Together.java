package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Several reads of one page in one transaction: a connection and a beginning and an end for all instead of for each. */
@ApplicationScoped
@Transactional
public class Together {

    public void read(Runnable reads) {
        reads.run();
    }
}
