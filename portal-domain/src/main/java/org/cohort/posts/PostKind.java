package org.cohort.posts;

import java.util.Locale;
import org.cohort.people.Role;

/** What a post is for; weekly summaries bring more than a post and come as a feature of their own. */
public enum PostKind {
    ARTICLE(Role.MEMBER),
    QUESTION(Role.MEMBER),
    DISCUSSION(Role.MEMBER),
    SHOWCASE(Role.MEMBER),
    ANNOUNCEMENT(Role.ORGANISER);

    private final Role leastRole;

    PostKind(Role leastRole) {
        this.leastRole = leastRole;
    }

    /** Who may publish one. */
    public Role leastRole() {
        return leastRole;
    }

    /** The word for addresses, message keys and style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
