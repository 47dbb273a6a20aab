package org.cohort.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.people.InvitationService;
import org.cohort.web.control.ControlCommand;
import org.cohort.web.layout.Site;

/** {@code set-up}: a link for the first organiser, at every start until there is one. */
@ApplicationScoped
class SetUpCommand implements ControlCommand {

    @Inject
    InvitationService invitations;

    @Inject
    Site site;

    @Override
    public String name() {
        return "set-up";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        invitations.setUp().ifPresent(token -> out.println("Set-up: " + site.url("/sign-up?invitation=" + token)));
        return 0;
    }
}
