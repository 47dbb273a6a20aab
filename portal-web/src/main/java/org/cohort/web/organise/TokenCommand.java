package org.cohort.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.people.Actor;
import org.cohort.tokens.Scope;
import org.cohort.tokens.TokenService;
import org.cohort.web.control.ControlCommand;

/** {@code ./portal token HANDLE [--bulk]}: a token for a member, said once. */
@ApplicationScoped
class TokenCommand implements ControlCommand {

    /** What its owner sees in the list of tokens. */
    private static final String NAME = "./portal token";

    @Inject
    TokenService tokens;

    @Override
    public String name() {
        return "token";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Scope scope = arguments.get(1).equals(Scope.BULK.word()) ? Scope.BULK : Scope.WRITE;
        out.println(tokens.makeFor(Actor.PORTAL, arguments.get(0), NAME, scope));
        return 0;
    }
}
