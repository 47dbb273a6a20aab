package org.cohort.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohort.kernel.DomainException.Violation;

/** Which passwords are taken: long enough, not among those that everybody tries first, not the account's own name. */
final class PasswordPolicy {

    private static final int SHORTEST = 8;

    /** Long enough for any sentence; longer would only make hashing slow. */
    private static final int LONGEST = 256;

    private static final Set<String> TRIED_FIRST = Set.of(
            "password",
            "passw0rd",
            "password1",
            "password123",
            "12345678",
            "123456789",
            "1234567890",
            "87654321",
            "qwertyui",
            "qwertyuiop",
            "qwerty123",
            "1q2w3e4r",
            "1qaz2wsx",
            "iloveyou",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "superman",
            "trustno1",
            "welcome1",
            "letmein1",
            "abcd1234",
            "abc12345",
            "11111111",
            "00000000",
            "88888888",
            "asdfghjkl",
            "asdfasdf",
            "zxcvbnm1",
            "pytorch1",
            "changeme");

    private PasswordPolicy() {}

    /** What is wrong with a new password; nothing where it is fine. */
    static List<Violation> check(String password, String handle, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return List.of(new Violation("password", "people.password.length", List.of(SHORTEST, LONGEST)));
        }
        if (TRIED_FIRST.contains(plain) || plain.equals(handle) || plain.equals(email)) {
            return List.of(new Violation("password", "people.password.guessable", List.of()));
        }
        return List.of();
    }
}
