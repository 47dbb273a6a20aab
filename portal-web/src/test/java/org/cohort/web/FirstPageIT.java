package org.cohort.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class FirstPageIT {

    @Test
    void the_first_page_answers(RunningPortal portal) {
        assertThat(portal.get("/"))
                .returns(200, answer -> answer.statusCode())
                .satisfies(answer -> assertThat(answer.body()).contains("<body id=\"page-home\""));
    }

    @Test
    void an_unknown_address_answers_404(RunningPortal portal) {
        assertThat(portal.get("/no-such-page").statusCode()).isEqualTo(404);
    }
}
