package org.cohort.web.imports;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cohort.imports.apply.ImportReport;
import org.cohort.imports.model.ImportPlan;
import org.jspecify.annotations.Nullable;

/** An archive, its plan, and how far its import has come. */
public final class UploadedSource {

    private final Path archive;
    private final ImportPlan plan;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile int done;
    private volatile @Nullable ImportReport report;
    private volatile @Nullable String failure;

    UploadedSource(Path archive, ImportPlan plan) {
        this.archive = archive;
        this.plan = plan;
    }

    Path archive() {
        return archive;
    }

    /** True for the first who asks. */
    boolean begin() {
        return begun.compareAndSet(false, true);
    }

    void progressed(int posts, int doneNow) {
        this.done = doneNow;
    }

    void end(ImportReport result) {
        this.report = result;
    }

    void fail(String sentence) {
        this.failure = sentence;
    }

    public ImportPlan getPlan() {
        return plan;
    }

    public boolean isBegun() {
        return begun.get();
    }

    public boolean isRunning() {
        return begun.get() && report == null && failure == null;
    }

    public int getDone() {
        return done;
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public @Nullable String getFailure() {
        return failure;
    }
}
