package org.cohort.imports.content;

/** Says where the links and pictures of one text lead. */
public interface LinkPolicy {

    Destination link(String address);

    Destination picture(String address);

    /** What stands in the place of a picture that is not there. */
    String missingPicture(String address, String words);
}
