package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohort.imports.plan.Json;
import org.cohort.kernel.DataFolder;
import org.cohort.kernel.Slug;

/** Keeps the reports of imports, one JSON file each, in the data folder's {@code imports}. */
@ApplicationScoped
public class ReportFiles {

    private static final String FOLDER = "imports";

    /** To the millisecond: no two imports of one source end in the same one. Without colons, which some systems refuse. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    @Inject
    DataFolder data;

    @Inject
    Clock clock;

    /** Writes the report and returns its file. */
    public Path keep(ImportReport report) {
        String name = MOMENT.format(clock.instant()) + "-" + Slug.of(report.source()) + ".json";
        try {
            Path file = Files.createDirectories(data.resolve(FOLDER)).resolve(name);
            return Files.writeString(file, Json.of(entry(report)), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The import is done, and its report cannot be written: " + e.getMessage(), e);
        }
    }

    private static Map<String, Object> entry(ImportReport report) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", report.source());
        entry.put("kind", report.kind());
        entry.put("dryRun", report.dryRun());
        entry.put("totals", totals(report));
        entry.put("posts", report.lines().stream().map(ReportFiles::post).toList());
        entry.put(
                "skipped",
                report.skipped().stream()
                        .map(each -> Map.of("source", each.source(), "reason", each.reason()))
                        .toList());
        return entry;
    }

    private static Map<String, Object> totals(ImportReport report) {
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("new", report.created());
        totals.put("changed", report.changed());
        totals.put("alreadyHere", report.unchanged());
        totals.put("skipped", report.skipped().size());
        totals.put("warnings", report.warnings());
        return totals;
    }

    private static Map<String, Object> post(ImportReport.Line line) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", line.source());
        entry.put("title", line.title());
        entry.put("outcome", line.outcome().word());
        entry.put("warnings", List.copyOf(line.warnings()));
        return entry;
    }
}
