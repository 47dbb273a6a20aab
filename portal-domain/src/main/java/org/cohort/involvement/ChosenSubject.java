package org.cohort.involvement;

import org.cohort.kernel.ContentRef;

/**
 * Something of which a member hears more or less than usual.
 *
 * @param name what it is called
 * @param path of its page on this portal
 */
public record ChosenSubject(ContentRef subject, Involvement level, String name, String path) {}
