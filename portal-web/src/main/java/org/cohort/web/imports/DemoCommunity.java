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
import org.cohort.web.control.ControlCommand;

/**
 * {@code demo FOLDER}: fills a portal with the demo community through the ordinary importer. Half filled, it is finished;
 * filled, nothing changes.
 */
@ApplicationScoped
public class DemoCommunity implements ControlCommand {

    @Inject
    ImportService imports;

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Path folder = Path.of(arguments.get(0));
        ImportReport report = imports.run(
                Actor.PORTAL, folder, Optional.of("jekyll"), new ImportOptions(null, null, true), (all, done) -> {});
        report.refused().forEach(err::println);
        return report.refused().isEmpty() ? 0 : 1;
    }
}
