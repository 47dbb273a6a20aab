package org.cohort.search;

import java.util.Set;

/** Words of English that nearly every search and text has: they say little of what is looked for. */
final class CommonWords {

    private static final Set<String> ALL = Set.of(
            "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because", "been",
            "but", "by", "can", "cannot", "could", "did", "do", "does", "doing", "don", "for", "from", "get", "had",
            "has", "have", "having", "he", "her", "here", "him", "his", "how", "i", "if", "in", "into", "is", "it",
            "its", "just", "ll", "m", "me", "more", "most", "my", "no", "nor", "not", "of", "on", "only", "or", "our",
            "out", "re", "s", "same", "she", "should", "so", "some", "such", "t", "than", "that", "the", "their",
            "them", "then", "there", "these", "they", "this", "those", "to", "too", "up", "us", "ve", "very", "was",
            "we", "were", "what", "when", "where", "which", "while", "who", "why", "will", "with", "would", "you",
            "your");

    private CommonWords() {}

    static boolean hold(Word word) {
        return ALL.contains(word.form());
    }
}
