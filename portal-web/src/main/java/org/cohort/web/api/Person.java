package org.cohort.web.api;

import org.cohort.people.Member;

/** A member where they are only named. */
public record Person(String handle, String name) {

    public static Person of(Member member) {
        return new Person(member.getHandle(), member.getName());
    }
}
