package org.cohort.search;

/**
 * One word in a text.
 *
 * @param lower as written, in small letters
 * @param form folded, as others may type it
 * @param start where it begins in the text
 * @param end behind its last character
 */
record Word(String lower, String form, int start, int end) {}
