package org.cohort.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The medians of several rounds, each beside the static file's of the same run. */
final class Report {

    private final Map<String, List<Measurement>> byTarget = new LinkedHashMap<>();

    void add(String target, Measurement measurement) {
        byTarget.computeIfAbsent(target, name -> new ArrayList<>()).add(measurement);
    }

    /** A table whose ratios are to the target of this name; without ratios where nothing has it. */
    String table(String reference) {
        List<Measurement> base = byTarget.getOrDefault(reference, List.of());
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%-24s %9s %9s %9s %9s %9s %12s %12s%n",
                "",
                "req/s",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "CPU ms",
                "req/s ratio",
                "p99 ratio"));
        byTarget.forEach((name, all) -> {
            double rate = median(all, Measurement::rate);
            double p99 = median(all, Measurement::p99);
            table.append(String.format(
                    Locale.ROOT,
                    "%-24s %9.0f %9.2f %9.2f %9.2f %9.3f",
                    name,
                    rate,
                    median(all, Measurement::p50),
                    median(all, Measurement::p95),
                    p99,
                    median(all, Measurement::cpu)));
            if (!base.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT,
                        " %12.3f %12.2f",
                        rate / median(base, Measurement::rate),
                        p99 / median(base, Measurement::p99)));
            }
            table.append(System.lineSeparator());
        });
        return table.toString();
    }

    private static double median(List<Measurement> all, ToDoubleFunction<Measurement> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
