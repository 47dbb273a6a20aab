package org.cohort.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraightPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/control/../sign-out",
                "/control/..;x=y/sign-out",
                "/control/%2e%2E/sign-out",
                "/control/.%2e/sign-out",
                "/control/..%2fsign-out",
                "/control/..%5Csign-out",
                "/control/..\\sign-out",
                "/control/x/./y",
                "//sign-out",
                "/tags/%00",
                "/posts/.."
            })
    void a_path_that_leads_elsewhere_is_seen(String path) {
        assertThat(StraightPaths.isStraight(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/;visit=1",
                "/posts/12/on-ellipses...",
                "/tags/.net",
                "/files/ab/a..b.png",
                "/people/%D8%B9%D9%84%D9%8A",
                "/assets/look.1a2b.css"
            })
    void an_ordinary_path_goes_on(String path) {
        assertThat(StraightPaths.isStraight(path)).isTrue();
    }
}
