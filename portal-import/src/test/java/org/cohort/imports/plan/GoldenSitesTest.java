package org.cohort.imports.plan;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenSitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jekyll-small", "gatsby-small", "plain-small"})
    void a_small_site_has_the_plan_that_was_approved(String site, @TempDir Path out) throws IOException {
        GoldenPlan.assertApproved(site, out);
    }
}
