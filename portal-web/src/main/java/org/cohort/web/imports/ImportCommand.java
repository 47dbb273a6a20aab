package org.cohort.web.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.cohort.imports.apply.ImportOptions;
import org.cohort.imports.apply.ImportReport;
import org.cohort.imports.apply.ImportService;
import org.cohort.imports.apply.ReportFiles;
import org.cohort.imports.model.ImportException;
import org.cohort.people.Actor;
import org.cohort.web.control.ControlCommand;
import org.jspecify.annotations.Nullable;

/** {@code ./portal import SOURCE [--dry-run] [--channel SLUG] [--as HANDLE] [--kind KIND]}. */
@ApplicationScoped
public class ImportCommand implements ControlCommand {

    @Inject
    ImportService imports;

    @Inject
    ReportFiles reports;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        try {
            Path source = Path.of(arguments.get(0));
            Optional<String> kind = Optional.ofNullable(after("--kind", arguments));
            ImportReport report = arguments.contains("--dry-run")
                    ? imports.dryRun(Actor.PORTAL, source, kind)
                    : imports.run(Actor.PORTAL, source, kind, options(arguments), progress(err));
            print(report, reports.keep(report), out);
            return report.refused().isEmpty() ? 0 : 1;
        } catch (ImportException e) {
            err.println("portal: " + e.getMessage());
        }
        return 1;
    }

    private static ImportOptions options(List<String> arguments) {
        return new ImportOptions(after("--channel", arguments), after("--as", arguments), false);
    }

    private static ObjIntConsumer<Integer> progress(PrintWriter err) {
        return (all, done) -> {
            err.println("progress " + done + " " + all);
            err.flush();
        };
    }

    private static void print(ImportReport report, Path file, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%d new, %d changed, %d already here, %d left out; %d skipped, %d warnings: %s",
                report.created(),
                report.changed(),
                report.unchanged(),
                report.refused().size(),
                report.skipped().size(),
                report.warnings(),
                file));
        report.refused().forEach(line -> out.println("left out: " + line));
    }

    private static @Nullable String after(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        return at < 0 || at + 1 >= arguments.size() ? null : arguments.get(at + 1);
    }
}
