package org.cohort.text.fragment;

import java.util.Optional;

/** Knows how large pictures are, so that a page does not jump while they load. */
@FunctionalInterface
public interface ImageSizes {

    /** Knows no picture. */
    ImageSizes UNKNOWN = src -> Optional.empty();

    /** The size of the picture at this address, as written in the text; empty where it is not known. */
    Optional<Size> of(String src);

    /** Width and height in pixels, both at least 1. */
    record Size(int width, int height) {}
}
