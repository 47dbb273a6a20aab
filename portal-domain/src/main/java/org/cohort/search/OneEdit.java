package org.cohort.search;

/** Words that one slip of the finger parts: a letter too many, missing, wrong, or two in each other's place. */
final class OneEdit {

    /** In shorter words a slip makes another word too often. */
    static final int SHORTEST = 5;

    private OneEdit() {}

    static boolean apart(String one, String other) {
        int from = 0;
        int least = Math.min(one.length(), other.length());
        while (from < least && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String a = one.substring(from);
        String b = other.substring(from);
        if (a.length() == b.length()) {
            return a.isEmpty() || tail(a, 1).equals(tail(b, 1)) || swapped(a, b);
        }
        return a.length() == b.length() + 1
                ? tail(a, 1).equals(b)
                : b.length() == a.length() + 1 && tail(b, 1).equals(a);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && tail(a, 2).equals(tail(b, 2));
    }

    private static String tail(String word, int from) {
        return word.substring(from);
    }
}
