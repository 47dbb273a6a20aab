package org.cohort.imports.frontmatter;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML from strangers: bounded in size, nesting and aliases; no types of anybody's own, dates stay words. */
public final class Yaml {

    /** Far beyond any head of a post. */
    public static final int LARGEST_FRONT_MATTER = 64 * 1024;

    /** A data file lists every member of a large community. */
    public static final int LARGEST_DATA = 4 * 1024 * 1024;

    private static final int MOST_ALIASES = 50;

    /** Deeper than anybody writes; each level of a document costs a frame of the stack. */
    private static final int DEEPEST = 100;

    /** Each line of the largest data file may be one. */
    private static final int MOST_VALUES = 1_000_000;

    private final LoadSettings settings;
    private final int largest;

    private Yaml(int largest, boolean duplicates) {
        this.largest = largest;
        settings = LoadSettings.builder()
                .setCodePointLimit(largest)
                .setMaxAliasesForCollections(MOST_ALIASES)
                .setAllowDuplicateKeys(duplicates)
                .setAllowRecursiveKeys(false)
                .setSchema(new CoreSchema())
                .build();
    }

    /** For the head of a post; a key given twice is an error. */
    public static Yaml strict() {
        return new Yaml(LARGEST_FRONT_MATTER, false);
    }

    /** For the head of a post that has been repaired; of a key given twice the last counts. */
    static Yaml lenient() {
        return new Yaml(LARGEST_FRONT_MATTER, true);
    }

    /** For configuration and data files. */
    public static Yaml forData() {
        return new Yaml(LARGEST_DATA, true);
    }

    /**
     * The first document; empty where the text is no YAML or beyond the bounds, or holds nothing.
     */
    public Optional<Object> read(String text) {
        if (text.length() > largest || nesting(text) > DEEPEST) {
            return Optional.empty();
        }
        try {
            Iterator<@Nullable Object> documents =
                    new Load(settings).loadAllFromString(text).iterator();
            return (documents.hasNext() ? Optional.ofNullable(documents.next()) : Optional.empty())
                    .filter(value -> new Growth().isWithin(value, 0));
        } catch (YamlEngineException
                | IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException refused) {
            return Optional.empty();
        }
    }

    /** Counts values as often as aliases repeat them; what contains itself never ends and is refused as well. */
    private static final class Growth {

        private int values;

        boolean isWithin(@Nullable Object value, int depth) {
            if (++values > MOST_VALUES || depth > DEEPEST) {
                return false;
            }
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream()
                        .allMatch(
                                entry -> isWithin(entry.getKey(), depth + 1) && isWithin(entry.getValue(), depth + 1));
            }
            return !(value instanceof Collection<?> list)
                    || list.stream().allMatch(entry -> isWithin(entry, depth + 1));
        }
    }

    private static int nesting(String text) {
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '{') {
                deepest = Math.max(deepest, ++open);
            } else if (c == ']' || c == '}') {
                open = Math.max(0, open - 1);
            }
        }
        return deepest;
    }
}
