package org.cohort.kernel;

/**
 * What tells cheaply whether the search index still says of a thing what the feature says.
 *
 * @param id the thing's number
 * @param stamp another one after each change of what is found by; equal ones mean that nothing changed
 */
public record SearchMark(long id, long stamp) {}
