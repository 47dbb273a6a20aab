package org.cohort.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.cohort.fixtures.AtOnce;
import org.cohort.fixtures.Community;
import org.cohort.fixtures.OnBothDatabases;
import org.cohort.fixtures.Outcome;
import org.cohort.fixtures.SettableClock;
import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.SignUpPolicy.Door;
import org.cohort.people.SignUpService.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class SignUpTest {

    private static final String PASSWORD = "four plain words here";

    @Inject
    SignUpService signUps;

    @Inject
    SignInService signIns;

    @Inject
    SignUpPolicy policy;

    @Inject
    InvitationService invitations;

    @Inject
    MemberService members;

    @Inject
    Community community;

    @Test
    void who_signs_up_is_a_member_and_can_sign_in() {
        Member nora = signUp(" Nora ", " Nora  Ibsen ", " Nora@Example.ORG ", PASSWORD);

        assertThat(nora.getHandle()).isEqualTo("nora");
        assertThat(nora.getName()).isEqualTo("Nora Ibsen");
        assertThat(nora.getEmail()).isEqualTo("nora@example.org");
        assertThat(nora.getRole()).isEqualTo(Role.MEMBER);
        assertThat(nora.getJoinedAt()).isEqualTo(SettableClock.START);
        assertThat(signIns.signIn("nora@example.org", PASSWORD, "192.0.2.1")).isEqualTo(nora);
    }

    @Test
    void a_password_is_kept_as_its_hash_alone() {
        Member nora = signUp("nora", "Nora", "nora@example.org", PASSWORD);

        assertThat(nora.getPasswordHash()).startsWith("$argon2id$").doesNotContain("four");
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(violations("a", "\u202e", "nowhere", "short"))
                .containsExactly(
                        "handle people.handle.form",
                        "name people.name.form",
                        "email people.email.form",
                        "password people.password.length");
    }

    @Test
    void what_is_taken_is_taken_however_it_is_written() {
        signUp("nora", "Nora", "nora@example.org", PASSWORD);

        assertThat(violations("n0ra", "Nora", "Nora@EXAMPLE.org", PASSWORD))
                .containsExactly("handle people.handle.taken", "email people.email.taken");
        assertThat(violations("no-ra", "Nora", "other@example.org", PASSWORD))
                .containsExactly("handle people.handle.taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nora",
                "nora@",
                "@example.org",
                "nora@localhost",
                "nora@[127.0.0.1]",
                "a b@example.org",
                "nora@example.org\r\nBcc: all@example.org",
                "\"a b\"@example.org",
                "nora@exa mple.org",
                "nora@example.org, other@example.org",
                "Nora <nora@example.org>",
                "nora@-example.org"
            })
    void what_is_no_address_is_refused(String email) {
        assertThat(violations("nora", "Nora", email, PASSWORD)).containsExactly("email people.email.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora+course@example.co.uk", "n.o'ra@sub.example.org", "нора@пример.рф"})
    void what_is_an_address_is_taken(String email) {
        assertThat(signUp("nora", "Nora", email, PASSWORD).getEmail()).isEqualTo(email);
    }

    @Test
    void of_two_who_want_one_handle_at_once_the_second_is_told() {
        List<Outcome> outcomes = AtOnce.each(
                3, i -> Outcome.of(() -> signUp("nora", "Nora " + i, "nora" + i + "@example.org", PASSWORD)));

        assertThat(outcomes).containsOnlyOnce(Outcome.DONE).containsOnly(Outcome.DONE, Outcome.INVALID);
    }

    @Test
    void by_invitation_nobody_comes_in_without_a_link() {
        policy.set(Door.INVITATION);

        assertThatThrownBy(() -> signUp("nora", "Nora", "nora@example.org", PASSWORD))
                .isInstanceOf(Forbidden.class)
                .hasMessage("signUp.closed");
        String link = invitations.create(community.grace(), Role.HELPER);
        assertThat(signUpBy(link, "nora").getRole()).isEqualTo(Role.HELPER);
    }

    @Test
    void a_closed_portal_still_takes_whom_an_organiser_invited() {
        policy.set(Door.CLOSED);
        String link = invitations.create(community.grace(), Role.MEMBER);

        assertThat(signUpBy(link, "nora").getRole()).isEqualTo(Role.MEMBER);
        assertThat(Outcome.of(() -> signUp("omid", "Omid", "omid@example.org", PASSWORD)))
                .isEqualTo(Outcome.FORBIDDEN);
    }

    @Test
    void a_refused_form_leaves_the_link_open() {
        String link = invitations.create(community.grace(), Role.MEMBER);

        assertThat(Outcome.of(() -> signUps.signUp(new Wish("x", "", "", ""), link, "192.0.2.1")))
                .isEqualTo(Outcome.INVALID);
        assertThat(signUpBy(link, "nora").getHandle()).isEqualTo("nora");
    }

    @Test
    void an_unknown_link_opens_nothing_even_where_the_portal_is_open() {
        assertThatThrownBy(() -> signUpBy("no such link", "nora"))
                .isInstanceOf(Forbidden.class)
                .hasMessage("signUp.linkUsed");
        assertThat(members.find("nora")).isEmpty();
    }

    @Test
    void asking_for_many_addresses_is_limited() {
        long asked = IntStream.range(0, 40)
                .mapToObj(i -> Outcome.of(
                        () -> signUps.signUp(new Wish("x", "", "person" + i + "@example.org", ""), null, "192.0.2.9")))
                .filter(outcome -> outcome == Outcome.INVALID)
                .count();

        assertThat(asked).isEqualTo(30);
    }

    private Member signUp(String handle, String name, String email, String password) {
        return signUps.signUp(new Wish(handle, name, email, password), null, "192.0.2.1");
    }

    private Member signUpBy(@Nullable String link, String handle) {
        return signUps.signUp(
                new Wish(handle, "Name of " + handle, handle + "@example.org", PASSWORD), link, "192.0.2.1");
    }

    private List<String> violations(String handle, String name, String email, String password) {
        try {
            signUp(handle, name, email, password);
            return List.of();
        } catch (Invalid refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field() + " " + violation.key())
                    .toList();
        }
    }
}
