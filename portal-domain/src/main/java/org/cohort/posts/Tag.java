package org.cohort.posts;

import jakarta.persistence.Entity;
import org.cohort.kernel.GeneratedId;

/** A word that posts are found by. */
@Entity
public class Tag extends GeneratedId {

    private String name = "";

    protected Tag() {}

    Tag(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
