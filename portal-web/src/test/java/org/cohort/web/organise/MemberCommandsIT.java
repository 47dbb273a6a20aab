package org.cohort.web.organise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cohort.web.fixtures.RunningPortal;
import org.cohort.web.fixtures.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedPortal.class)
class MemberCommandsIT {

    @Test
    void every_demo_account_is_printed_with_its_role_and_a_password(RunningPortal portal) {
        assertThat(portal.accounts())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).matches("grace organiser [a-z2-9]{14}"),
                        line -> assertThat(line).matches("mary moderator [a-z2-9]{14}"),
                        line -> assertThat(line).matches("ada member [a-z2-9]{14}"),
                        line -> assertThat(line).matches("lin member [a-z2-9]{14}"));
    }

    @Test
    void a_member_gets_another_role(RunningPortal portal) {
        assertThat(portal.command("member-role", "noor", "helper")).contains("noor helper", "x 0");
        assertThat(portal.command("member-role", "noor", "member")).contains("x 0");
    }

    @Test
    void a_role_or_a_member_that_does_not_exist_is_one_sentence(RunningPortal portal) {
        assertThat(portal.command("member-role", "noor", "king")).contains("portal: There is no role “king”", "x 1");
        assertThat(portal.command("member-role", "nobody-at-all", "helper")).contains("portal: ", "x 1");
    }

    @Test
    void a_new_password_is_printed_alone(RunningPortal portal) {
        assertThat(portal.command("member-reset", "noor")).matches("(?s)o 21\n[0-9a-f]{20}\nx 0\n");
    }

    @Test
    void each_line_of_a_list_becomes_a_link(RunningPortal portal, @TempDir Path place) throws IOException {
        Path list = Files.writeString(
                place.resolve("list.csv"), "email,role\nkim@example.org\nlee@example.org, helper\n\n");

        assertThat(portal.command("member-invite", list.toString()))
                .containsPattern("kim@example.org,http://localhost:\\d+/sign-up\\?invitation=\\S+\n")
                .containsPattern("lee@example.org,http://localhost:\\d+/sign-up\\?invitation=\\S+\n")
                .contains("x 0")
                .doesNotContain("email,");
    }

    @Test
    void a_list_with_an_unknown_role_makes_no_link_at_all(RunningPortal portal, @TempDir Path place)
            throws IOException {
        Path list = Files.writeString(place.resolve("list.csv"), "kim@example.org\nlee@example.org,king\n");

        assertThat(portal.command("member-invite", list.toString()))
                .contains("“king”", "x 1")
                .doesNotContain("sign-up");
    }
}
