package org.cohort.imports.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.source.SourceTree;
import org.cohort.text.Markdown;

/** Reads a source and writes what an import of it would do. Needs neither a database nor a server. */
public final class PlanImport {

    /** How much of each a plan holds. */
    public record Counts(
            int posts, int comments, int members, int channels, int attachments, int warnings, int skipped) {}

    private PlanImport() {}

    /**
     * Writes {@code out/plan.json}, {@code out/posts/NNNN.html} and {@code out/assets/…}.
     *
     * @param source a folder or a {@code .zip}
     * @param out made where it does not exist; files of an earlier plan in it are replaced
     * @param kind of site; found out where not given
     * @throws ImportException with one sentence for a person, where the source cannot be read or the plan not be written
     */
    public static Counts run(Path source, Path out, Optional<String> kind) {
        try (SourceTree tree = SourceTree.open(source)) {
            ImportPlan plan = new Readers(Clock.systemUTC()).choose(tree, kind).read(tree);
            return new PlanWriter(plan, out, new Markdown()).write();
        } catch (IOException e) {
            throw new ImportException("The plan cannot be written to %s: %s.".formatted(out, e.getMessage()), e);
        }
    }
}
