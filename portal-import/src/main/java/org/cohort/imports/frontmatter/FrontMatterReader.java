package org.cohort.imports.frontmatter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a text apart. A head is read as strict YAML, else as YAML after repair, else line by line; TOML, JSON and heads
 * without marks are known too.
 */
public final class FrontMatterReader {

    private static final Pattern BARE_HEAD =
            Pattern.compile("(?i)(title|layout|date|author|tags|slug|categories)\\s*:.*");
    private static final Pattern YAML_END = Pattern.compile("(---|\\.\\.\\.)\\s*");
    private static final Pattern TOML_END = Pattern.compile("\\+\\+\\+\\s*");
    private static final Pattern ANY_END = Pattern.compile("\\s*(---)?\\s*");
    private static final Pattern YAML_START = Pattern.compile("---\\s*(#.*)?");
    private static final Pattern TOML_START = Pattern.compile("\\+\\+\\+\\s*");

    /** Reads a head and what follows. */
    public FrontMatter read(String text) {
        String start = text.stripLeading();
        String firstLine = start.lines().findFirst().orElse("");
        if (YAML_START.matcher(firstLine).matches()) {
            return marked(start, YAML_END);
        }
        if (TOML_START.matcher(firstLine).matches()) {
            return marked(start, TOML_END);
        }
        if (firstLine.startsWith("{")) {
            return json(start).orElse(new FrontMatter(Fields.NONE, text, false, List.of()));
        }
        if (BARE_HEAD.matcher(firstLine).matches()) {
            return cut(start, 0, ANY_END, "The head of the file has no marks around it.");
        }
        return new FrontMatter(Fields.NONE, text, false, List.of());
    }

    private static FrontMatter marked(String text, Pattern end) {
        int from = text.indexOf('\n') + 1;
        if (from == 0) {
            return new FrontMatter(Fields.NONE, "", true, List.of());
        }
        if (findLine(text, from, end) >= 0) {
            return cut(text, from, end, null);
        }
        return cut(
                text, from, ANY_END, "The head of the file has no end; it was taken to end at the first empty line.");
    }

    private static FrontMatter cut(
            String text, int from, Pattern end, @org.jspecify.annotations.Nullable String warning) {
        int at = findLine(text, from, end);
        String head = text.substring(from, at < 0 ? text.length() : at);
        int bodyFrom = at < 0 ? text.length() : text.indexOf('\n', at) + 1;
        String body = at < 0 || bodyFrom == 0 ? "" : text.substring(bodyFrom);
        FrontMatter read = fields(head, body, end == TOML_END);
        if (warning == null) {
            return read;
        }
        return new FrontMatter(read.fields(), body, true, List.of(warning));
    }

    private static int findLine(String text, int from, Pattern wanted) {
        int at = from;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            String line = text.substring(at, next < 0 ? text.length() : next);
            if (wanted.matcher(line).matches()) {
                return at;
            }
            if (next < 0) {
                return -1;
            }
            at = next + 1;
        }
        return -1;
    }

    private static FrontMatter fields(String head, String body, boolean toml) {
        if (head.length() > Yaml.LARGEST_FRONT_MATTER) {
            String warning = "The head of the file is longer than 64 kB; the rest of it was left out.";
            Fields begun = LooseLines.read(head.substring(0, Yaml.LARGEST_FRONT_MATTER));
            return new FrontMatter(begun, body, true, List.of(warning));
        }
        if (head.isBlank()) {
            return new FrontMatter(Fields.NONE, body, true, List.of());
        }
        if (toml) {
            return new FrontMatter(LooseLines.read(head), body, true, List.of());
        }
        if (Yaml.strict().read(head).orElse(null) instanceof Map<?, ?> map) {
            return new FrontMatter(new Fields(map), body, true, List.of());
        }
        if (Yaml.lenient().read(HeadRepair.repair(head)).orElse(null) instanceof Map<?, ?> map) {
            String warning = "The head of the file is not valid YAML; it was repaired.";
            return new FrontMatter(new Fields(map), body, true, List.of(warning));
        }
        String warning = "The head of the file is not valid YAML; it was read line by line.";
        return new FrontMatter(LooseLines.read(head), body, true, List.of(warning));
    }

    private static Optional<FrontMatter> json(String text) {
        int end = JsonHead.end(text);
        if (end < 0) {
            return Optional.empty();
        }
        // JSON is YAML, as far as heads of posts go.
        return Yaml.strict()
                .read(text.substring(0, end))
                .filter(Map.class::isInstance)
                .map(map -> new FrontMatter(new Fields((Map<?, ?>) map), text.substring(end), true, List.of()));
    }
}
