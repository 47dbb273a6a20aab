package org.cohort.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready for requests while the database gives out a connection and answers on it within {@link #LONGEST}. */
@Readiness
@ApplicationScoped
class DatabaseAnswers implements HealthCheck {

    /** A proxy asks every few seconds and counts what is slower as gone. */
    static final Duration LONGEST = Duration.ofSeconds(2);

    @Resource(lookup = "java:app/jdbc/portal")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    /** Asked on another thread, for a connection that hangs in the network does not come back by itself. */
    private boolean answers() {
        Future<Boolean> answer = executor.submit(this::isValid);
        try {
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isValid() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid((int) LONGEST.toSeconds());
        }
    }
}
