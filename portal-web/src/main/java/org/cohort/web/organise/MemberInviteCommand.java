package org.cohort.web.organise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Actor;
import org.cohort.people.InvitationService;
import org.cohort.people.Role;
import org.cohort.web.control.ControlCommand;
import org.cohort.web.layout.Site;

/**
 * {@code ./portal member invite CSV}: one invitation for each line {@code WHO} or {@code WHO,ROLE}, answered by
 * {@code WHO,LINK}. All lines are read before the first link is made.
 */
@ApplicationScoped
class MemberInviteCommand implements ControlCommand {

    /** The first line of a table with headings. */
    private static final String HEADING = "email";

    @Inject
    InvitationService invitations;

    @Inject
    Site site;

    private record Invited(String who, Role role) {}

    @Override
    public String name() {
        return "member-invite";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        for (Invited invited : read(Path.of(arguments.get(0)))) {
            String token = invitations.create(Actor.PORTAL, invited.role());
            out.println(invited.who() + "," + site.url("/sign-up?invitation=" + token));
        }
        return 0;
    }

    private static List<Invited> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.replace("\uFEFF", "").strip())
                    .filter(line ->
                            !line.isEmpty() && !line.split(",", 2)[0].strip().equalsIgnoreCase(HEADING))
                    .map(MemberInviteCommand::invited)
                    .toList();
        } catch (IOException e) {
            throw new Invalid("file", "organise.invite.unreadable", file.toString());
        }
    }

    private static Invited invited(String line) {
        String[] cells = line.split(",", -1);
        String role = cells.length > 1 ? cells[1].strip() : "";
        return new Invited(cells[0].strip(), role.isEmpty() ? Role.MEMBER : RoleWord.role(role));
    }
}
