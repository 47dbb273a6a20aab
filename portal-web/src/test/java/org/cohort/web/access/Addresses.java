package org.cohort.web.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cohort.web.fixtures.RunningPortal;

/**
 * What answers in a running portal, as it says itself.
 *
 * @param routes the rows of its table
 * @param mappings the addresses that its server gives to servlets, in and beside the table
 */
record Addresses(List<Row> routes, List<String> mappings) {

    record Row(Set<String> methods, String pattern) {}

    static Addresses of(RunningPortal portal) {
        List<String> lines = portal.command("routes").lines().toList();
        return new Addresses(
                lines.stream()
                        .filter(line -> line.startsWith("route "))
                        .map(Addresses::row)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith("servlet "))
                        .map(line -> line.substring("servlet ".length()))
                        .toList());
    }

    private static Row row(String line) {
        String[] words = line.split(" ", 4);
        return new Row(Set.copyOf(Arrays.asList(words[1].split(","))), words[3]);
    }

    /** Things that do not exist: a page must not tell them from things that may not be seen. */
    static String filled(String pattern) {
        return pattern.replace("{id}", "999999999")
                .replaceAll("\\{\\w+}", "no-such-thing")
                .replace("/*", "/no-such-thing")
                .replace("*.", "/no-such-thing.");
    }

    /** Every address with something in each of its places. */
    List<String> all() {
        return java.util.stream.Stream.concat(routes.stream().map(Row::pattern), mappings.stream())
                .map(Addresses::filled)
                .distinct()
                .toList();
    }
}
