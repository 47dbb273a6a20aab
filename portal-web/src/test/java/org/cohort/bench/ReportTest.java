package org.cohort.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void a_row_holds_the_medians_and_their_ratios_to_the_reference() {
        Report report = new Report();
        report.add("static", new Measurement(1_000, 1, 3, 4, 0.1));
        report.add("page", new Measurement(90, 10, 50, 60, 2));
        report.add("page", new Measurement(100, 12, 19, 20, 1));
        report.add("page", new Measurement(900, 11, 7, 8, 3));

        assertThat(report.table("static")
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElseThrow()
                        .strip()
                        .split("\\s+"))
                .containsExactly("page", "100", "11.00", "19.00", "20.00", "2.000", "0.100", "5.00");
    }

    @Test
    void options_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> BenchOptions.parse("--sideways"));
        assertThatIllegalArgumentException().isThrownBy(() -> BenchOptions.parse("--times"));
        assertThatIllegalArgumentException().isThrownBy(() -> BenchOptions.parse("--times", "0"));
        assertThat(BenchOptions.parse("--times", "10", "--gzip").times()).isEqualTo(10);
    }
}
