package org.cohort.web.api;

/**
 * What programs can ask of one feature. Every bean of this kind with a {@code @Path} is part of the API and of its
 * description; a feature joins by adding one.
 */
public interface ApiPart {}
