package org.cohort.web.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Gives the open pages the threads that tell them and keep them open. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class TendConnections {

    /** Below the minute after which many proxies close what is silent. */
    private static final long EVERY_SECONDS = 45;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    LiveConnections connections;

    @Inject
    LiveNews news;

    private @Nullable ScheduledFuture<?> tending;

    @PostConstruct
    void begin() {
        news.begin(executor);
        tending = executor.scheduleWithFixedDelay(connections::tend, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        news.end();
        if (tending != null) {
            tending.cancel(false);
        }
    }
}
