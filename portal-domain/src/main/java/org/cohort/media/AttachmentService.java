package org.cohort.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.cohort.kernel.DomainException.NotFound;
import org.jspecify.annotations.Nullable;

/** Finding uploaded files. */
@ApplicationScoped
@Transactional
public class AttachmentService {

    @Inject
    AttachmentRepository attachments;

    public Attachment get(long id) {
        return attachments.find(id).orElseThrow(() -> new NotFound("files.missing"));
    }

    /** The picture of this number; null for no number. */
    public @Nullable Attachment findPicture(@Nullable Long id) {
        return id == null ? null : get(id);
    }
}
