package org.cohort.web.feeds;

import java.net.URI;

/** Addresses as every program understands them: slugs may hold letters of any script. */
final class Ascii {

    private Ascii() {}

    static String path(String path) {
        return URI.create(path).toASCIIString();
    }
}
