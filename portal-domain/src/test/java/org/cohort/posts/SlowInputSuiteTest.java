package org.cohort.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cohort.fixtures.SlowInputs;
import org.junit.jupiter.api.Test;

class SlowInputSuiteTest {

    @Test
    void no_check_of_posts_is_slow() throws IOException {
        assertThat(SlowInputs.tooLongFor(Map.of(
                        "tags", text -> PostPolicy.tagNames(List.of(text)),
                        "post", text -> PostPolicy.check(all(text).tidy(), true))))
                .isEmpty();
    }

    private static PostText all(String text) {
        return new PostText(
                PostKind.ARTICLE,
                text,
                text,
                text,
                text,
                List.of(text),
                text,
                1L,
                text,
                text,
                text,
                text,
                1,
                false,
                text,
                false);
    }
}
