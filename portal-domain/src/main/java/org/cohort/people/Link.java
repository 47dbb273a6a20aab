package org.cohort.people;

import jakarta.persistence.Embeddable;

/** A place of a member elsewhere on the web. */
@Embeddable
public class Link {

    private String label = "";
    private String url = "";

    protected Link() {}

    /** The address is http or https. */
    public Link(String label, String url) {
        this.label = label;
        this.url = url;
    }

    public String getLabel() {
        return label;
    }

    public String getUrl() {
        return url;
    }
}
