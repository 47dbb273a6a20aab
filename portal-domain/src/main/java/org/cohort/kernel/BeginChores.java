package org.cohort.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

/** Begins the chores when the portal starts; one that was started for a single command does none. */
@Singleton
@Startup
@DependsOn("MigrateAtStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class BeginChores {

    /** A system property: {@code false} where what the database is asked is counted. */
    static final String WANTED = "portal.chores";

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    ChoreRunner runner;

    @PostConstruct
    void begin() {
        String pages = System.getProperty("portal.pages", "true");
        if (Boolean.parseBoolean(System.getProperty(WANTED, pages))) {
            runner.begin(executor);
        }
    }

    @PreDestroy
    void end() {
        runner.end();
    }
}
