package org.cohort.imports.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.SkippedSource;

/** What an import did, or would do: each post with what became of it, and what was not taken in, each with its reason. */
public final class ImportReport {

    private final String source;
    private final String kind;
    private final boolean dryRun;
    private final List<SkippedSource> skipped;
    private final List<Line> lines = new ArrayList<>();
    private final List<SkippedSource> refused = new ArrayList<>();

    /**
     * One post.
     *
     * @param source its file
     * @param warnings what a reader of the old post would miss
     */
    public record Line(String source, String title, Outcome outcome, List<String> warnings) {}

    ImportReport(ImportPlan plan, boolean dryRun) {
        source = plan.source();
        kind = plan.kind();
        skipped = plan.skipped();
        this.dryRun = dryRun;
    }

    void count(ImportedPost post, Outcome outcome) {
        lines.add(new Line(post.source(), post.details().title(), outcome, post.warnings()));
    }

    /** @param reason a sentence */
    void refuse(String post, String reason) {
        refused.add(new SkippedSource(post, reason));
    }

    public String source() {
        return source;
    }

    public String kind() {
        return kind;
    }

    /** Whether nothing was written. */
    public boolean dryRun() {
        return dryRun;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public int created() {
        return count(Outcome.NEW);
    }

    public int changed() {
        return count(Outcome.CHANGED);
    }

    public int unchanged() {
        return count(Outcome.UNCHANGED);
    }

    /** All warnings of all posts. */
    public int warnings() {
        return lines.stream().mapToInt(line -> line.warnings().size()).sum();
    }

    /** One line for each post that was left out. */
    public List<String> refused() {
        return refused.stream()
                .map(each -> each.source() + ": " + each.reason())
                .toList();
    }

    /** All that was not taken in: files that are no posts, and posts that could not be one here. */
    public List<SkippedSource> skipped() {
        List<SkippedSource> all = new ArrayList<>(refused);
        all.addAll(skipped);
        return all;
    }

    private int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** What became of one thing of the source. */
    public enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED;

        /** As the report spells it. */
        String word() {
            return this == UNCHANGED ? "already here" : name().toLowerCase(Locale.ROOT);
        }
    }
}
