package org.cohort.imports.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Literals, ranges, paths of names, and the filters behind them. */
final class Expression {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("\\(\\s*(\\S+?)\\s*\\.\\.\\s*(\\S+?)\\s*\\)");
    private static final Pattern STEP = Pattern.compile("\\G\\.?([\\w-]+\\??)|\\G\\[([^\\]]*)]");
    private static final Pattern FILTER_NAME = Pattern.compile("\\s*(\\w+)\\s*:?\\s*(.*)", Pattern.DOTALL);

    /** Longer ranges are nobody's list. */
    private static final int LONGEST_RANGE = 10_000;

    private Expression() {}

    /** A value with its filters, as in {@code {{ … }}}. */
    static @Nullable Object filtered(String written, Scope scope) {
        List<String> pieces = split(written, '|');
        Object value = value(pieces.get(0).strip(), scope);
        for (String filter : pieces.subList(1, pieces.size())) {
            scope.step();
            Matcher name = FILTER_NAME.matcher(filter);
            if (name.matches()) {
                value = bounded(Filters.apply(name.group(1), value, arguments(name.group(2), scope), scope));
            }
        }
        return value;
    }

    private static @Nullable Object bounded(@Nullable Object value) {
        boolean tooLong = value instanceof String text && text.length() > Scope.LONGEST_OUTPUT;
        boolean tooMany = value instanceof List<?> list && list.size() > Scope.MOST_STEPS;
        if (tooLong || tooMany) {
            throw new Scope.Exhausted();
        }
        return value;
    }

    private static List<@Nullable Object> arguments(String written, Scope scope) {
        List<@Nullable Object> arguments = new ArrayList<>();
        if (!written.isBlank()) {
            split(written, ',').forEach(argument -> arguments.add(value(argument.strip(), scope)));
        }
        return arguments;
    }

    /** A value alone. */
    static @Nullable Object value(String written, Scope scope) {
        String text = written.strip();
        if (text.length() >= 2 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            int end = text.indexOf(text.charAt(0), 1);
            return text.substring(1, end < 0 ? text.length() : end);
        }
        if (NUMBER.matcher(text).matches()) {
            return text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return range(value(range.group(1), scope), value(range.group(2), scope));
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            case "nil", "null", "" -> null;
            case "empty", "blank" -> "";
            default -> path(text, scope);
        };
    }

    private static List<Object> range(@Nullable Object from, @Nullable Object to) {
        long first = Values.number(from).longValue();
        long last = Math.min(Values.number(to).longValue(), first + LONGEST_RANGE);
        List<Object> numbers = new ArrayList<>();
        for (long number = first; number <= last; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static @Nullable Object path(String text, Scope scope) {
        Matcher step = STEP.matcher(text);
        if (!step.find()) {
            return null;
        }
        Object value =
                step.group(1) != null ? scope.get(step.group(1)) : scope.get(Values.text(value(step.group(2), scope)));
        while (step.find()) {
            value = Values.inner(value, step.group(1) != null ? step.group(1) : value(step.group(2), scope));
        }
        return value;
    }

    private static List<String> split(String written, char at) {
        List<String> pieces = new ArrayList<>();
        char quote = 0;
        int from = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == at) {
                pieces.add(written.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(written.substring(from));
        return pieces;
    }
}
