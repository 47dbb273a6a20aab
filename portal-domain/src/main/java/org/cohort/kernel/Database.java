package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Hands the container's entity manager to the repositories. */
@ApplicationScoped
class Database {

    @Produces
    @SuppressWarnings("UnusedVariable") // read by the container
    @PersistenceContext(unitName = "cohort")
    private EntityManager entities;
}
