package org.cohort.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cohort.web.fixtures.FilledForm;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class SignUpIT {

    /** More than one address may try within a minute. */
    private static final int A_COHORT = 35;

    private static final String LOOKED_AT = "Please look at what is marked below";
    private static final String REFUSED = "many sign-ups from your network";

    @Test
    void a_cohort_behind_one_proxy_signs_up_on_its_first_day(RunningPortal portal) {
        assertThatCode(() -> IntStream.range(0, A_COHORT).forEach(i -> Visitor.newMember(portal)))
                .doesNotThrowAnyException();
    }

    @Test
    void one_address_behind_a_proxy_is_limited_whatever_it_says_of_itself(RunningPortal portal) {
        Visitor insistent = Visitor.guest(portal);
        Map<String, String> form = emptyForm(insistent);

        List<String> answers = IntStream.range(0, A_COHORT)
                .mapToObj(i -> send(insistent, form, "192.0.2." + i))
                .toList();

        Visitor other = Visitor.guest(portal);
        assertThat(answers).first().asString().contains(LOOKED_AT);
        assertThat(answers).last().asString().contains(REFUSED);
        assertThat(send(other, emptyForm(other), "192.0.2.1")).contains(LOOKED_AT);
    }

    private static Map<String, String> emptyForm(Visitor visitor) {
        Map<String, String> fields =
                FilledForm.open(visitor, "/sign-up", "signUpForm").fields();
        fields.put("signUpForm:submit", "pressed");
        return fields;
    }

    /** The sentence above the form that is shown again. */
    private static String send(Visitor visitor, Map<String, String> form, String claimed) {
        return Jsoup.parse(visitor.post("/sign-up", form, "X-Forwarded-For", claimed)
                        .body())
                .select("[role=alert]")
                .text();
    }
}
