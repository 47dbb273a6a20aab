package org.cohort.imports.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Named values as a person wrote them: keys in any case, a list where a word was meant, a word where a list was. */
public final class Fields {

    public static final Fields NONE = new Fields(Map.of());

    private static final Set<String> TRUE = Set.of("true", "yes", "on", "1", "y");
    private static final Set<String> FALSE = Set.of("false", "no", "off", "0", "n");
    private static final Set<String> NOTHING = Set.of("", "null", "~", "none", "nil", "false");

    private final Map<String, Object> values;
    private final Map<String, Object> byLowerCaseKey = new LinkedHashMap<>();

    public Fields(Map<?, ?> values) {
        Map<String, Object> named = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (value != null) {
                named.put(String.valueOf(key), value);
                byLowerCaseKey.putIfAbsent(String.valueOf(key).toLowerCase(Locale.ROOT), value);
            }
        });
        this.values = java.util.Collections.unmodifiableMap(named);
    }

    /** All values, with their keys as written. */
    public Map<String, Object> values() {
        return values;
    }

    public boolean has(String key) {
        return byLowerCaseKey.containsKey(key.toLowerCase(Locale.ROOT));
    }

    /** The first of these keys that has a value; {@code a.b} looks for {@code b} inside {@code a}. */
    public Optional<Object> first(String... keys) {
        for (String key : keys) {
            Object value = byLowerCaseKey.get(key);
            int dot = key.indexOf('.');
            if (value == null && dot > 0 && byLowerCaseKey.get(key.substring(0, dot)) instanceof Map<?, ?> inner) {
                value = new Fields(inner).first(key.substring(dot + 1)).orElse(null);
            }
            if (value != null && !isNothing(value)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** As {@link #first}, but words only: of a list its first entry, of a group of values nothing. */
    public Optional<String> text(String... keys) {
        for (String key : keys) {
            Optional<String> text = first(key).flatMap(Fields::wordsOf);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Whether the first of these keys that is there says yes. */
    public boolean isTrue(String... keys) {
        return said(keys).map(word -> TRUE.contains(word)).orElse(false);
    }

    /** Whether the first of these keys that is there says no. */
    public boolean isFalse(String... keys) {
        return said(keys).map(word -> FALSE.contains(word)).orElse(false);
    }

    /** The values of a key as a list: a single value is a list of one. */
    public List<Object> list(String key) {
        return first(key).map(Fields::asList).orElse(List.of());
    }

    /** The group of values under a key; empty where there is none. */
    public Fields inner(String key) {
        return byLowerCaseKey.get(key) instanceof Map<?, ?> map ? new Fields(map) : NONE;
    }

    /** These values, and where one is missing that of the other. */
    public Fields orElse(Fields other) {
        Map<String, Object> both = new LinkedHashMap<>(other.values);
        both.keySet().removeIf(this::has);
        Map<String, Object> result = new LinkedHashMap<>(values);
        result.putAll(both);
        return new Fields(result);
    }

    /** Words of a list of values, without repetition and without empty ones. */
    public static List<String> words(List<?> values) {
        Set<String> words = new LinkedHashSet<>();
        values.forEach(value -> wordsOf(value).ifPresent(words::add));
        return new ArrayList<>(words);
    }

    private Optional<String> said(String... keys) {
        for (String key : keys) {
            @Nullable Object value = byLowerCaseKey.get(key);
            if (value != null) {
                return Optional.of(String.valueOf(value).strip().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static List<Object> asList(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(entry -> entry != null)
                        .<Object>map(entry -> entry)
                        .toList()
                : List.of(value);
    }

    private static Optional<String> wordsOf(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? Optional.empty() : wordsOf(list.get(0));
        }
        if (value == null || value instanceof Map<?, ?>) {
            return Optional.empty();
        }
        String text = String.valueOf(value).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static boolean isNothing(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        return !(value instanceof Map<?, ?>)
                && NOTHING.contains(String.valueOf(value).strip().toLowerCase(Locale.ROOT));
    }
}
