package org.cohort.people.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cohort.kernel.DomainException.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlePolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada", "x1y", "mary-ann", "a-b-c-d", "12345678901234567890", "ali", "clara", "guestav", "systema"
            })
    void letters_digits_and_inner_hyphens_make_a_handle(String handle) {
        assertThatCode(() -> HandlePolicy.check(handle)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ab",
                "Ada",
                "-ada",
                "ada-",
                "a--b",
                "ada.l",
                "ada l",
                "adä",
                "аda",
                "ada\u200b",
                "ada\n",
                "123456789012345678901"
            })
    void anything_else_does_not(String handle) {
        assertThat(key(handle)).isEqualTo("people.handle.form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "ad-min",
                "adm1n",
                "4dmin",
                "admln",
                "supp0rt",
                "m0derator",
                "moderat0r",
                "adrnin",
                "staff",
                "admin1",
                "admin-team",
                "the-moderators-admin",
                "cohort-staff",
                "everyone",
                "every0ne",
                "new",
                "me2-admin"
            })
    void nobody_speaks_for_the_portal(String handle) {
        assertThat(key(handle)).isEqualTo("people.handle.reserved");
    }

    @ParameterizedTest
    @CsvSource({
        "grace,gr-ace",
        "mary,rnary",
        "omar,0mar",
        "lola,lo1a",
        "william,vvilliam",
        "ada,ADA",
        "ada,аdа",
        "book,b00k"
    })
    void what_looks_alike_is_one(String handle, String other) {
        assertThat(HandlePolicy.skeleton(other)).isEqualTo(HandlePolicy.skeleton(handle));
    }

    @ParameterizedTest
    @CsvSource({"ada,adam", "lin,lina", "ali,all", "dara,clara", "omar,omer", "ada1,ada2"})
    void what_does_not_look_alike_is_two(String handle, String other) {
        assertThat(HandlePolicy.skeleton(other)).isNotEqualTo(HandlePolicy.skeleton(handle));
    }

    private static String key(String handle) {
        String[] key = {""};
        assertThatThrownBy(() -> HandlePolicy.check(handle))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> key[0] = refusal.violations().get(0).key());
        return key[0];
    }
}
