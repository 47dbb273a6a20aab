package org.cohort.web.api;

import org.jspecify.annotations.Nullable;

/** The versions of things that can be edited, as {@code ETag} and {@code If-Match} have them. */
public final class Versions {

    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    private Versions() {}

    static String tag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that an edit is to begin with, which is the current one: a program that says which one it has read is
     * refused where that is another.
     *
     * @param ifMatch one or more tags, {@code *}, or null
     * @param version what stands in the body, or null
     * @throws ApiProblem 412 where the header names other versions than the current one, 409 where the body does
     */
    public static int wanted(@Nullable String ifMatch, @Nullable Integer version, int current) {
        if (ifMatch != null && !isMatch(ifMatch, current)) {
            throw new ApiProblem(PRECONDITION_FAILED, "api.versionPassed");
        }
        if (version != null && version != current) {
            throw new ApiProblem(CONFLICT, "api.versionPassed");
        }
        return current;
    }

    private static boolean isMatch(String ifMatch, int current) {
        for (String tag : ifMatch.split(",", -1)) {
            if (tag.strip().equals("*") || tag.strip().equals(tag(current))) {
                return true;
            }
        }
        return false;
    }
}
