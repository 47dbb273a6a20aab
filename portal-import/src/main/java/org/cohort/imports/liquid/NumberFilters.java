package org.cohort.imports.liquid;

import org.jspecify.annotations.Nullable;

/** Arithmetic: whole numbers stay whole. */
final class NumberFilters {

    private NumberFilters() {}

    /** The result, or null where no filter of numbers has this name. */
    static @Nullable Object apply(String name, @Nullable Object value, @Nullable Object argument) {
        Number left = Values.number(value);
        Number right = Values.number(argument);
        boolean whole = left instanceof Integer || left instanceof Long;
        boolean wholeBoth = whole && (right instanceof Integer || right instanceof Long);
        double a = left.doubleValue();
        double b = right.doubleValue();
        return switch (name) {
            case "plus" -> number(a + b, wholeBoth);
            case "minus" -> number(a - b, wholeBoth);
            case "times" -> number(a * b, wholeBoth);
            case "divided_by" -> b == 0 ? "" : number(wholeBoth ? Math.floor(a / b) : a / b, wholeBoth);
            case "modulo" -> b == 0 ? "" : number(a - b * Math.floor(a / b), wholeBoth);
            case "abs" -> number(Math.abs(a), whole);
            case "ceil" -> number(Math.ceil(a), true);
            case "floor" -> number(Math.floor(a), true);
            case "round" -> argument == null ? number(Math.rint(a), true) : number(rounded(a, right.intValue()), false);
            case "to_integer" -> number(Math.floor(a), true);
            default -> null;
        };
    }

    private static double rounded(double value, int digits) {
        double factor = Math.pow(10, Math.max(0, Math.min(10, digits)));
        return Math.rint(value * factor) / factor;
    }

    private static Object number(double value, boolean whole) {
        return whole ? (Object) (long) value : (Object) value;
    }
}
