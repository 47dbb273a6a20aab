package org.cohort.kernel;

/**
 * One thing that people made, of any feature: the only key that points to more than one table.
 *
 * @param kind the glossary's word in lower case, such as {@code post} or {@code comment}
 * @param id its number, positive
 */
public record ContentRef(String kind, long id) {

    public static final String POST = "post";
    public static final String COMMENT = "comment";
    public static final String MEMBER = "member";
    public static final String CHANNEL = "channel";
    public static final String TAG = "tag";
    public static final String SERIES = "series";

    public static ContentRef post(long id) {
        return new ContentRef(POST, id);
    }

    public static ContentRef comment(long id) {
        return new ContentRef(COMMENT, id);
    }

    public static ContentRef member(long id) {
        return new ContentRef(MEMBER, id);
    }

    public static ContentRef channel(long id) {
        return new ContentRef(CHANNEL, id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
