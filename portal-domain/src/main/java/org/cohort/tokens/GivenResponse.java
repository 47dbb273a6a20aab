package org.cohort.tokens;

import org.jspecify.annotations.Nullable;

/**
 * What a program is answered.
 *
 * @param status of HTTP
 * @param location the path of what was made, or null
 * @param etag the version of what is answered, or null
 * @param body JSON, empty where there is nothing to say
 */
public record GivenResponse(
        int status, @Nullable String location, @Nullable String etag, String body) {}
