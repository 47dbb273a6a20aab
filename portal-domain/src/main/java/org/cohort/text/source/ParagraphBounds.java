package org.cohort.text.source;

/** What one paragraph may hold, the lines from one block's begin to the next; and what all of them cost together. */
final class ParagraphBounds {

    /** Square brackets open at once. */
    private static final int OPEN_BRACKETS = 100;

    /** Marks of emphasis. */
    private static final int MARKS = 4_000;

    /** The same character in a row, as nobody writes; regular expressions go back over each of them. */
    private static final int RUN = 1_000;

    /** Attributes of one tag, read by recursion. */
    private static final int WORDS_OF_A_TAG = 1_000;

    /** Lines and link starts are looked at again for each other; 20 million such looks take about a tenth of a second. */
    private static final long LOOKS = 20_000_000;

    private long looks;
    private int characters;
    private int lines;
    private int links;
    private int brackets;
    private int marks;
    private int wordsOfTag;
    private boolean inTag;

    void begin() {
        looks += cost();
        characters = 0;
        lines = 0;
        links = 0;
        brackets = 0;
        marks = 0;
        wordsOfTag = 0;
        inTag = false;
    }

    private long cost() {
        return (long) lines * lines + (long) links * characters;
    }

    boolean holds(String line) {
        lines++;
        characters += line.length();
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char before = i == 0 ? 0 : line.charAt(i - 1);
            char c = line.charAt(i);
            run = c == before ? run + 1 : 0;
            count(before, c);
            boolean runs = run > RUN && !Character.isLetterOrDigit(c);
            if (runs || brackets > OPEN_BRACKETS || marks > MARKS || wordsOfTag > WORDS_OF_A_TAG) {
                return false;
            }
        }
        return looks + cost() <= LOOKS;
    }

    private void count(char before, char c) {
        switch (c) {
            case '[' -> brackets++;
            case ']' -> brackets = Math.max(0, brackets - 1);
            case '(' -> links += before == ']' ? 1 : 0;
            case '<' -> {
                inTag = true;
                wordsOfTag = 0;
            }
            case '>' -> {
                inTag = false;
                wordsOfTag = 0;
            }
            case ' ' -> wordsOfTag += inTag && before != ' ' ? 1 : 0;
            case '*', '_', '~' -> marks += c == before ? 0 : 1;
            default -> {}
        }
    }
}
