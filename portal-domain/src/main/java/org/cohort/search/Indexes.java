package org.cohort.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import org.cohort.kernel.DataFolder;
import org.jspecify.annotations.Nullable;

/** Chooses the index that goes with the database: PostgreSQL keeps its own, beside H2 one lies in the data folder. */
@ApplicationScoped
class Indexes {

    /** Another number makes every index anew: for a release that takes words apart in another way. */
    private static final String EDITION = "1";

    @Inject
    PostgresIndexRepository postgres;

    @Inject
    DataFolder data;

    private final ReentrantLock opening = new ReentrantLock();
    private volatile @Nullable SearchIndex current;

    /** The index; the first call is made within a transaction. */
    SearchIndex current() {
        SearchIndex known = current;
        return known == null ? open() : known;
    }

    private SearchIndex open() {
        opening.lock();
        try {
            SearchIndex known = current;
            if (known == null) {
                known = choose(postgres.url());
                current = known;
            }
            return known;
        } finally {
            opening.unlock();
        }
    }

    private SearchIndex choose(String url) {
        if (url.startsWith("jdbc:postgresql:")) {
            return postgres;
        }
        return url.startsWith("jdbc:h2:mem:")
                ? LuceneIndex.inMemory()
                : LuceneIndex.in(data.resolve("index").resolve(EDITION));
    }

    @PreDestroy
    void close() {
        if (current instanceof LuceneIndex files) {
            files.close();
        }
    }
}
