package org.cohort.people.guard;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cohort.kernel.DomainException.Violation;

/**
 * Which passwords are taken: long enough, not among those that everybody tries first, not the account's own name. No
 * rule says which characters it must have.
 */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;

    /** Long enough for any sentence. */
    private static final int LONGEST = 256;

    /** Of the most used ones, those that are long enough. */
    private static final Set<String> TRIED_FIRST = Set.of("""
            00000000 11111111 22222222 55555555 66666666 77777777 88888888 99999999 12121212 12341234 123123123 12344321
            12345678 123456789 1234567890 0123456789 01234567 012345678 123456789a 12345678a 123456abc 123456a 1234qwer
            1234abcd 123qweasd 123qwe123 123abc123 987654321 9876543210 87654321 147258369 159753456 789456123 147852369
            1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qazxsw2 2wsx3edc q1w2e3r4 q1w2e3r4t5 qazwsxedc zaq12wsx zaq1zaq1
            qwertyui qwertyuiop qwerty12 qwerty123 qwerty1234 qwerty12345 qwer1234 qwertyqwerty asdfghjk asdfghjkl
            asdfasdf asdf1234 asdfqwer zxcvbnm1 zxcvbnm123 zxcvbnmn aaaaaaaa abcd1234 abcdefgh abcdefg1 abc12345 abcabc123
            a1b2c3d4 a1b2c3d4e5 aa123456 a12345678 a123456789 password passw0rd p@ssw0rd p@ssword password0 password1
            password2 password12 password123 password1234 password! passwort passwort1 motdepasse contraseña contrasena
            mypassword newpassword secret123 secretpassword changeme changeme1 changeme123 letmein1 letmein123 letmeinnow
            welcome1 welcome12 welcome123 iloveyou iloveyou1 iloveyou2 ilovegod iloveme1 sunshine sunshine1 princess
            princess1 football football1 baseball baseball1 basketball superman superman1 spiderman batman123 starwars
            pokemon1 pokemon123 charlie1 michelle jennifer jessica1 computer computer1 internet internet1 samsung1
            corvette mercedes butterfly chocolate elephant whatever trustno1 master123 dragon123 monkey123 shadow123
            michael1 liverpool liverpool1 chelsea1 arsenal1 barcelona realmadrid juventus manchester cristiano brazil123
            pakistan india123 bangladesh nigeria1 admin123 admin1234 administrator root1234 test1234 testtest testing1
            testing123 user1234 guest123 default1 login123 hello123 helloworld google123 facebook facebook1 linkedin
            pytorch1 pytorch123 tensorflow python123 deeplearning machinelearning udacity1 udacity123 facebookai
            january1 february monday123 summer2018 summer2019 winter2018 december november christmas blink182 myspace1
            babygirl babygirl1 lovelove loveyou1 mylove123 forever1 friends1 family123 angel123 jordan23 justinbieber
            """.strip().split("\\s+"));

    private PasswordPolicy() {}

    /** What is wrong with a new password; nothing where it is fine. */
    public static List<Violation> check(String password, String handle, String email) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return List.of(new Violation("password", "people.password.length", List.of(SHORTEST, LONGEST)));
        }
        String plain = password.strip().toLowerCase(Locale.ROOT);
        boolean isGuessable = TRIED_FIRST.contains(plain)
                || plain.equals(handle)
                || plain.equals(email)
                || plain.chars().distinct().count() == 1;
        return isGuessable ? List.of(new Violation("password", "people.password.guessable", List.of())) : List.of();
    }
}
