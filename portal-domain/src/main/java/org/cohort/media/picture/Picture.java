package org.cohort.media.picture;

/** A picture that the portal has encoded itself: nothing of the uploaded file is in it but what is seen. */
public final class Picture {

    private final PictureKind kind;
    private final byte[] bytes;
    private final int width;
    private final int height;

    Picture(PictureKind kind, byte[] bytes, int width, int height) {
        this.kind = kind;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /** The whole file; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Such as {@code image/png}. */
    public String mediaType() {
        return kind.mediaType();
    }

    /** The file name's ending without a dot, such as {@code png}. */
    public String extension() {
        return kind.extension();
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }
}
