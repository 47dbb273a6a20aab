package org.cohort.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.jspecify.annotations.Nullable;

/** A file that somebody uploaded, already made safe. Its address is {@code /files/ID/NAME}. */
@Entity
public class Attachment extends GeneratedId {

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

    /** Width and height in pixels for a picture, null for anything else. */
    public Attachment(
            String sha256,
            String mediaType,
            String fileName,
            long byteCount,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Long uploadedBy,
            Instant uploadedAt) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.fileName = fileName;
        this.byteCount = byteCount;
        this.width = width;
        this.height = height;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
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

    public @Nullable Integer getWidth() {
        return width;
    }

    public @Nullable Integer getHeight() {
        return height;
    }

    public @Nullable Long getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    /** The path of the file on this portal. */
    public String getPath() {
        return "/files/" + getId() + "/" + fileName;
    }
}
