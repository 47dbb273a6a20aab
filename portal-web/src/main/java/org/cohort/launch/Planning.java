package org.cohort.launch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.plan.PlanImport;
import org.cohort.imports.plan.PlanImport.Counts;
import org.jspecify.annotations.Nullable;

/** Plans an import and says what came of it. Runs in a class loader that has the application's libraries. */
public final class Planning implements Callable<String> {

    private final Path source;
    private final Path out;
    private final Optional<String> kind;

    public Planning(Path source, Path out, @Nullable String kind) {
        this.source = source;
        this.out = out;
        this.kind = Optional.ofNullable(kind);
    }

    /** @throws IllegalArgumentException with one sentence, where the source cannot be read or the plan not be written */
    @Override
    public String call() {
        try {
            Counts counts = PlanImport.run(source, out, kind);
            return "Planned %d posts, %d comments, %d members, %d channels, %d attachments; %d warnings, %d skipped: %s"
                    .formatted(
                            counts.posts(),
                            counts.comments(),
                            counts.members(),
                            counts.channels(),
                            counts.attachments(),
                            counts.warnings(),
                            counts.skipped(),
                            out.resolve("plan.json"));
        } catch (ImportException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
