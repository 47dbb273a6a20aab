package org.cohort.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Runs the migrations before anything touches an entity. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class MigrateAtStart {

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Migrations.run(dataSource);
    }
}
