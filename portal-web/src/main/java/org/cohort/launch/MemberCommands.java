package org.cohort.launch;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./portal member}: what an organiser needs when the pages are not enough. */
@Command(
        name = "member",
        description = "Looks after members when the pages are not enough.",
        synopsisSubcommandLabel = "COMMAND")
final class MemberCommands {

    private final CarriedOut carriedOut;

    MemberCommands(CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    @Command(name = "role", description = "Gives a member another role.")
    int role(
            @Parameters(paramLabel = "HANDLE", description = "The member.") String handle,
            @Parameters(paramLabel = "ROLE", description = "member, helper, moderator or organiser.") String role,
            @Mixin DataOption data) {
        return carriedOut.run(data.settings(), "member-role", List.of(handle, role));
    }

    @Command(
            name = "reset",
            description = "Gives a member a new random password, prints it and ends their sessions everywhere.")
    int reset(
            @Parameters(paramLabel = "HANDLE", description = "The member.") String handle,
            @Option(
                            names = "--second-factor",
                            description = "Takes the second factor away, too, which is mailed to the member.")
                    boolean factor,
            @Mixin DataOption data) {
        return carriedOut.run(
                data.settings(), "member-reset", factor ? List.of(handle, "second-factor") : List.of(handle));
    }

    @Command(
            name = "invite",
            description = "Makes one link to sign up for each line WHO or WHO,ROLE of a file, and prints WHO,LINK.")
    int invite(@Parameters(paramLabel = "CSV", description = "The file, in UTF-8.") Path file, @Mixin DataOption data) {
        return carriedOut.run(
                data.settings(),
                "member-invite",
                List.of(file.toAbsolutePath().normalize().toString()));
    }
}
