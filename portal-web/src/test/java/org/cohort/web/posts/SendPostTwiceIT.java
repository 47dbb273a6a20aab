package org.cohort.web.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.cohort.fixtures.AtOnce;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class SendPostTwiceIT {

    private static FilledForm form(Visitor writer) {
        return FilledForm.open(writer, "/posts/new", "postForm")
                .with("title", "Pressed by an impatient finger")
                .with("body", "Twice, or eight times");
    }

    @Test
    void a_form_sent_many_times_at_once_makes_one_post(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        FilledForm form = form(writer);

        List<HttpResponse<String>> answers = AtOnce.each(8, i -> form.press("publish"));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers.stream()
                        .map(answer -> answer.headers().firstValue("Location").orElse(""))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_form_that_made_a_post_makes_another_of_other_words_when_that_is_meant(RunningPortal portal) {
        Visitor writer = Visitor.newMember(portal);
        FilledForm form = form(writer);
        String first = form.press("publish").headers().firstValue("Location").orElseThrow();

        HttpResponse<String> asked = form.with("body", "Something else").press("publish");
        FilledForm again = FilledForm.again(writer, asked, "postForm");

        assertThat(asked.body()).contains("made a post already");
        assertThat(again.value("body")).isEqualTo("Something else");
        assertThat(again.press("publish").headers().firstValue("Location"))
                .isPresent()
                .get()
                .isNotEqualTo(first);
    }
}
