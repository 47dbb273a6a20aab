package org.cohort.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.cohort.web.fixtures.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class ProfileIT {

    @Test
    void a_profile_loads_the_scripts_that_its_text_has_a_use_for_and_no_others(RunningPortal portal) {
        Visitor member = Visitor.newMember(portal);

        describe(member, "Words alone.");
        assertThat(scripts(portal, member)).isEmpty();

        describe(member, "```python\nimport os\n```\n\nAnd $x^2$.");
        assertThat(scripts(portal, member)).containsExactly("text", "code", "maths");
    }

    private static void describe(Visitor member, String about) {
        assertThat(member.submit("/settings/profile", "profileForm", Map.of("profileForm:about", about))
                        .statusCode())
                .isEqualTo(302);
    }

    /** What a guest's browser loads for the text of the profile. */
    private static List<String> scripts(RunningPortal portal, Visitor member) {
        String profile =
                member.page("/").select(".site-tools a[href^=/people/]").attr("href");
        return Visitor.guest(portal).page(profile).select("script[data-for]").eachAttr("src").stream()
                .map(address -> address.replaceAll(".*/([a-z]+)[.-].*", "$1"))
                .toList();
    }
}
