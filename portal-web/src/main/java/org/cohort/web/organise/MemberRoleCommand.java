package org.cohort.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.web.control.ControlCommand;

/** {@code ./portal member role HANDLE ROLE}. */
@ApplicationScoped
class MemberRoleCommand implements ControlCommand {

    @Inject
    MemberService members;

    @Override
    public String name() {
        return "member-role";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        String handle = arguments.get(0);
        members.changeRole(Actor.PORTAL, handle, RoleWord.role(arguments.get(1)));
        out.println(handle + " " + arguments.get(1));
        return 0;
    }
}
