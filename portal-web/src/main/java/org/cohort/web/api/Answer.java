package org.cohort.web.api;

import org.cohort.tokens.GivenResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a resource answers. The type says what the JSON is, for the description of the API: a record, or a {@link Listing}
 * of one; {@link Void} where nothing is said.
 */
@SuppressWarnings("UnusedTypeParameter") // the description of the API reads it from the resources
public record Answer<T>(GivenResponse given) {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int NO_CONTENT = 204;

    public static <T> Answer<T> of(T value) {
        return new Answer<>(
                new GivenResponse(OK, null, null, JsonRecords.write(value).toString()));
    }

    /**
     * A thing that can be edited.
     *
     * @param version the number of its saves, which an edit brings back in {@code If-Match}
     */
    public static <T> Answer<T> of(T value, int version) {
        return new Answer<>(new GivenResponse(
                OK, null, Versions.tag(version), JsonRecords.write(value).toString()));
    }

    /** @param path where the thing that was made is found, below the API's own */
    public static <T> Answer<T> created(T value, @Nullable Integer version, String path) {
        return new Answer<>(new GivenResponse(
                CREATED,
                Api.PATH + path,
                version == null ? null : Versions.tag(version),
                JsonRecords.write(value).toString()));
    }

    /** That it is done, and no more. */
    public static Answer<Void> done() {
        return new Answer<>(new GivenResponse(NO_CONTENT, null, null, ""));
    }
}
