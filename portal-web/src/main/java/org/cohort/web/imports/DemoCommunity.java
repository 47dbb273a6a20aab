package org.cohort.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cohort.imports.apply.ImportOptions;
import org.cohort.imports.apply.ImportReport;
import org.cohort.imports.apply.ImportService;
import org.cohort.people.Actor;
import org.cohort.people.MemberService;
import org.cohort.web.control.ControlCommand;

/**
 * {@code demo FOLDER}: fills a portal that has no member yet with the demo community, through the ordinary importer.
 * Half filled, it is finished; filled, nothing changes; a community of somebody else's is left alone.
 */
@ApplicationScoped
public class DemoCommunity implements ControlCommand {

    private static final ImportOptions OWN = new ImportOptions(null, null, true);

    @Inject
    ImportService imports;

    @Inject
    MemberService members;

    @Inject
    DemoAccounts accounts;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Path folder = Path.of(arguments.get(0));
        if (!imports.knows(folder) && members.any()) {
            err.println("This community has members of its own: it was left as it is.");
            return 0;
        }
        ImportReport report = imports.run(Actor.PORTAL, folder, Optional.of("jekyll"), OWN, (all, done) -> {});
        report.refused().forEach(err::println);
        accounts.open().forEach(out::println);
        return report.refused().isEmpty() ? 0 : 1;
    }
}
