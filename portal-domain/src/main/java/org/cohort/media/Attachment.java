package org.cohort.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody uploaded, already made safe. Its address is {@code /files/KEY/NAME}: the key cannot be guessed,
 * and who has been shown the address may read the file.
 */
@Entity
public class Attachment extends GeneratedId {

    @Column(name = "access_key")
    private String accessKey = "";

    private String sha256 = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "file_name")
    private String fileName = "";

    @Column(name = "byte_count")
    private long byteCount;

    private @Nullable Integer width;
    private @Nullable Integer height;

    @Column(name = "uploaded_by")
    private @Nullable Long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt = Instant.EPOCH;

    protected Attachment() {}

    /**
     * A file that lies in the store.
     *
     * @param accessKey 32 hexadecimal digits
     * @param sha256 of its bytes, 64 hexadecimal digits in lower case
     */
    Attachment(String accessKey, String sha256, String mediaType, String fileName, long byteCount) {
        this.accessKey = accessKey;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.byteCount = byteCount;
    }

    /** Makes it a picture, so many pixels wide and high. */
    void measure(int newWidth, int newHeight) {
        this.width = newWidth;
        this.height = newHeight;
    }

    /** Says by whom and when; 0 stands for nobody in particular. */
    void uploaded(long memberId, Instant at) {
        this.uploadedBy = memberId == 0 ? null : memberId;
        this.uploadedAt = at;
    }

    public String getSha256() {
        return sha256;
    }

    public String getMediaType() {
        return mediaType;
    }

    public String getFileName() {
        return fileName;
    }

    public long getByteCount() {
        return byteCount;
    }

    /** Whether it is a picture that the portal encoded; anything else is only ever downloaded. */
    public boolean isPicture() {
        return width != null;
    }

    /** In pixels; null for anything but a picture. */
    public @Nullable Integer getWidth() {
        return width;
    }

    /** In pixels; null for anything but a picture. */
    public @Nullable Integer getHeight() {
        return height;
    }

    public @Nullable Long getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** The path of the file on this portal, encoded so that it can stand in HTML and Markdown. */
    public String getPath() {
        return pathOf(accessKey, fileName);
    }

    /** The path of a file whose row was not read whole. */
    public static String pathOf(String accessKey, String fileName) {
        // A form's plus for a space would be a plus in a path.
        String name = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "/files/" + accessKey + "/" + name;
    }
}
