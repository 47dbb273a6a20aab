package org.cohort.imports.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The members here who stand for those of a source. */
record KnownMembers(Map<String, Long> ids) {

    /** Stands for the author of posts that name none. */
    static final String NOBODY = "";

    /** The number of the member whom the plan names so; every author in a plan is one of its members. */
    long id(String handle) {
        return Objects.requireNonNull(ids.get(handle), () -> "The plan has no member " + handle);
    }

    /** The numbers of those whom the plan knows; others are left out. */
    Stream<Long> ids(List<String> handles) {
        return handles.stream().filter(ids::containsKey).map(this::id);
    }
}
