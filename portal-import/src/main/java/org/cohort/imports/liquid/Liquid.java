package org.cohort.imports.liquid;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates templates of one site: its own tags, and how it writes addresses. */
public final class Liquid {

    private final Map<String, LiquidTag> tags = new HashMap<>();
    private final Map<String, Function<String, String>> addressFilters;

    /**
     * @param tags by name, beside the ones of the language itself
     * @param addressFilters filters over addresses, by name, such as {@code relative_url}
     */
    public Liquid(Map<String, LiquidTag> tags, Map<String, Function<String, String>> addressFilters) {
        this.tags.putAll(tags);
        this.addressFilters = Map.copyOf(addressFilters);
    }

    /** What came of a template, and what of it could not be done. */
    public record Result(String text, Set<String> warnings) {}

    /** Evaluates a text. A template beyond the bounds is given back as it is, with a warning. */
    public Result evaluate(String template, Map<String, ?> variables) {
        if (template.indexOf('{') < 0) {
            return new Result(template, Set.of());
        }
        Scope scope = new Scope(this, variables);
        try {
            return new Result(scope.evaluate(template), scope.warnings());
        } catch (Scope.Exhausted beyond) {
            return new Result(template, Set.of("The template in this text takes too long; it is shown as written."));
        }
    }

    @Nullable
    LiquidTag tag(String name) {
        return tags.get(name);
    }

    Map<String, Function<String, String>> addressFilters() {
        return addressFilters;
    }
}
