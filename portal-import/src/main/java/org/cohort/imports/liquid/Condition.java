package org.cohort.imports.liquid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code if}: comparisons joined by {@code and} and {@code or}, read from the right as Liquid does. */
final class Condition {

    private static final Pattern JOIN =
            Pattern.compile("((?:\"[^\"]*\"|'[^']*'|[^\"'])*?)\\s(and|or)\\s(.*)", Pattern.DOTALL);
    private static final Pattern COMPARISON = Pattern.compile(
            "(\"[^\"]*\"|'[^']*'|[^\\s=!<>]+)\\s*(==|!=|<>|<=|>=|<|>|\\bcontains\\b)\\s*(.+)", Pattern.DOTALL);

    private Condition() {}

    static boolean holds(String written, Scope scope) {
        scope.step();
        Matcher join = JOIN.matcher(written);
        if (join.matches()) {
            boolean first = holds(join.group(1), scope);
            return join.group(2).equals("and")
                    ? first && holds(join.group(3), scope)
                    : first || holds(join.group(3), scope);
        }
        Matcher comparison = COMPARISON.matcher(written.strip());
        if (!comparison.matches()) {
            return Values.isTrue(Expression.filtered(written, scope));
        }
        Object left = Expression.value(comparison.group(1), scope);
        return compare(left, comparison.group(2), comparison.group(3).strip(), scope);
    }

    /** Whether a value is among those of a {@code when}. */
    static boolean isOneOf(@Nullable Object value, String written, Scope scope) {
        for (String choice : written.split(",|\\sor\\s", -1)) {
            if (equal(value, Expression.value(choice.strip(), scope))) {
                return true;
            }
        }
        return false;
    }

    private static boolean compare(@Nullable Object left, String sign, String rightWritten, Scope scope) {
        if (rightWritten.equals("empty") || rightWritten.equals("blank")) {
            return sign.equals("==") == isEmpty(left);
        }
        Object right = Expression.value(rightWritten, scope);
        return switch (sign) {
            case "==" -> equal(left, right);
            case "!=", "<>" -> !equal(left, right);
            case "contains" -> contains(left, right);
            default -> ordered(left, sign, right);
        };
    }

    private static boolean ordered(@Nullable Object left, String sign, @Nullable Object right) {
        if (left == null || right == null) {
            return false;
        }
        int order = Values.isNumber(left) && Values.isNumber(right)
                ? Double.compare(
                        Values.number(left).doubleValue(), Values.number(right).doubleValue())
                : Values.text(left).compareTo(Values.text(right));
        return switch (sign) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue()) == 0;
        }
        return Objects.equals(left, right);
    }

    private static boolean contains(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> list) {
            return list.contains(right);
        }
        return left != null && right != null && Values.text(left).contains(Values.text(right));
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String text && text.isBlank());
    }
}
