package org.cohort.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.cohort.media.picture.Picture;
import org.cohort.media.picture.PictureIntake;
import org.jspecify.annotations.Nullable;

/**
 * Uploading and finding files. Members are named by their number, 0 for a guest, because people have pictures and so
 * stand above this package. A refused file leaves the caller's transaction whole: an import goes on without it.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class AttachmentService {

    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AttachmentRepository attachments;

    @Inject
    PictureIntake intake;

    @Inject
    FileStore files;

    @Inject
    UploadLimit limit;

    @Inject
    Clock clock;

    public Attachment get(long id) {
        return attachments.find(id).orElseThrow(() -> new NotFound("files.missing"));
    }

    /** The picture of this number; null for no number. */
    public @Nullable Attachment findPicture(@Nullable Long id) {
        return id == null ? null : get(id);
    }

    /** The file whose address holds this key. Who knows the address may read the file. */
    public Optional<Attachment> find(String key) {
        return attachments.find(key);
    }

    /** Where the file's bytes lie. */
    public Path place(Attachment attachment) {
        return files.place(attachment.getSha256());
    }

    /** A picture for a text, made safe. Refuses guests, what is no picture, and more than 60 in an hour. */
    public Attachment upload(long memberId, String fileName, byte[] bytes) {
        count(memberId);
        return keep(memberId, fileName, intake.take(bytes));
    }

    /** A picture of a member, made safe and square; it counts with the uploads. */
    public Attachment uploadAvatar(long memberId, String fileName, byte[] bytes) {
        count(memberId);
        return keep(memberId, fileName, intake.takeAvatar(bytes));
    }

    /** A file that came with imported posts: one of the kinds that may be downloaded, or a picture like any upload. */
    public Attachment adopt(long memberId, String fileName, byte[] bytes) {
        Optional<DownloadKind> download = DownloadKind.find(fileName);
        if (download.isEmpty()) {
            return keep(memberId, fileName, intake.take(bytes));
        }
        DownloadKind kind = download.get();
        kind.check(bytes);
        String name = FileName.clean(fileName, kind.ending());
        return keep(new Attachment(key(), files.keep(bytes), kind.mediaType(), name, bytes.length), memberId);
    }

    private void count(long memberId) {
        if (memberId == 0) {
            throw new SignInNeeded();
        }
        limit.count(memberId);
    }

    private Attachment keep(long memberId, String fileName, Picture picture) {
        byte[] bytes = picture.bytes();
        String name = FileName.clean(fileName, picture.extension());
        Attachment attachment = new Attachment(key(), files.keep(bytes), picture.mediaType(), name, bytes.length);
        attachment.measure(picture.width(), picture.height());
        return keep(attachment, memberId);
    }

    /** The same file of the same name and member is one attachment, however often it comes. */
    private Attachment keep(Attachment attachment, long memberId) {
        attachment.uploaded(memberId, clock.instant());
        return attachments.findSame(attachment).orElseGet(() -> attachments.save(attachment));
    }

    /** 128 random bits: nobody guesses the address of a picture in another's draft. */
    private static String key() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key);
    }
}
