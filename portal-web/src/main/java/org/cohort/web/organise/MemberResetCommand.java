package org.cohort.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.cohort.people.Actor;
import org.cohort.people.PasswordService;
import org.cohort.people.factors.FactorService;
import org.cohort.web.control.ControlCommand;

/**
 * {@code ./portal member reset HANDLE [--second-factor]}: a new random password, said once; all sessions of the member end.
 * Where the second factor is lost, too, that is taken away.
 */
@ApplicationScoped
class MemberResetCommand implements ControlCommand {

    private static final int PASSWORD_BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PasswordService passwords;

    @Inject
    FactorService factors;

    @Override
    public String name() {
        return "member-reset";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        String password = HexFormat.of().formatHex(bytes);
        passwords.reset(Actor.PORTAL, arguments.get(0), password);
        if (arguments.size() > 1) {
            factors.reset(Actor.PORTAL, arguments.get(0));
        }
        out.println(password);
        return 0;
    }
}
