package org.cohort.imports.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag's arguments.
 *
 * @param words those without a name, quotes off, in order
 * @param named those with one, evaluated
 */
public record Arguments(List<String> words, Map<String, Object> named) {

    private static final Pattern PIECE = Pattern.compile(
            "([\\w-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"']+)|\"([^\"]*)\"|'([^']*)'|(\\{\\{.*?}}|\\S+)",
            Pattern.DOTALL);

    static Arguments of(String written, Scope scope) {
        List<String> words = new ArrayList<>();
        Map<String, Object> named = new LinkedHashMap<>();
        Matcher piece = PIECE.matcher(written);
        while (piece.find()) {
            if (piece.group(1) != null) {
                Object value = Expression.value(piece.group(2), scope);
                named.put(piece.group(1), value == null ? "" : value);
            } else {
                words.add(word(piece, scope));
            }
        }
        return new Arguments(words, named);
    }

    private static String word(Matcher piece, Scope scope) {
        if (piece.group(3) != null) {
            return piece.group(3);
        }
        if (piece.group(4) != null) {
            return piece.group(4);
        }
        String word = piece.group(5);
        return word.startsWith("{{") ? scope.evaluate(word) : word;
    }

    /** The first of these names that has words. */
    public Optional<String> text(String... names) {
        for (String name : names) {
            Object value = named.get(name);
            if (value != null && !Values.text(value).isBlank()) {
                return Optional.of(Values.text(value));
            }
        }
        return Optional.empty();
    }
}
