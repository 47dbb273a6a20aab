package org.cohort.imports.liquid;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables of one text, what it has used up of its bounds, and what it could not do. */
public final class Scope {

    /** A loop over all posts of a large site, several times. */
    static final int MOST_STEPS = 200_000;

    /** Five times what a post may be long. */
    static final int LONGEST_OUTPUT = 1_000_000;

    /** Blocks in blocks in included files; each costs a few frames of the stack. */
    static final int DEEPEST = 100;

    private final Liquid liquid;
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private int steps;
    private int output;
    private int depth;

    Scope(Liquid liquid, Map<String, ?> variables) {
        this.liquid = liquid;
        this.variables.putAll(variables);
    }

    /** Something that a reader of the text will miss. */
    public void warn(String sentence) {
        warnings.add(sentence);
    }

    Set<String> warnings() {
        return warnings;
    }

    public @Nullable Object get(String name) {
        return variables.get(name);
    }

    void set(String name, @Nullable Object value) {
        variables.put(name, value);
    }

    Map<String, Function<String, String>> addressFilters() {
        return liquid.addressFilters();
    }

    /** Evaluates another template, such as an included file, with these variables. */
    public String evaluate(String template) {
        enter();
        String result = new Evaluation(liquid, Tokens.of(template), this).run();
        leave();
        return result;
    }

    /** As {@link #evaluate}, with one more variable while it lasts. */
    public String evaluateWith(String name, Object value, String template) {
        Object before = variables.get(name);
        variables.put(name, value);
        String result = evaluate(template);
        variables.put(name, before);
        return result;
    }

    /** One block or included template deeper. */
    void enter() {
        if (++depth > DEEPEST) {
            throw new Exhausted();
        }
    }

    void leave() {
        depth--;
    }

    void step() {
        if (++steps > MOST_STEPS) {
            throw new Exhausted();
        }
    }

    void wrote(int characters) {
        output += characters;
        if (output > LONGEST_OUTPUT) {
            throw new Exhausted();
        }
    }

    /** The template asked for more than it may have. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("more steps, depth or output than a text may take", null, false, false);
        }
    }
}
