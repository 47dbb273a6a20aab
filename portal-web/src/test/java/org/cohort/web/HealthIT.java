package org.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class HealthIT {

    @Test
    void it_says_that_it_lives(RunningPortal portal) {
        assertThat(portal.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void it_is_ready_while_the_database_answers(RunningPortal portal) {
        HttpResponse<String> answer = portal.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
    }
}
