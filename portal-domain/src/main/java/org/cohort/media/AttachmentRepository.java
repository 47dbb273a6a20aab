package org.cohort.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.text.fragment.ImageSizes;

@ApplicationScoped
class AttachmentRepository {

    @Inject
    EntityManager entities;

    Attachment save(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
        return attachment;
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }

    Optional<Attachment> find(String key) {
        return entities.createQuery("select a from Attachment a where a.accessKey = :key", Attachment.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The sizes of those among these keys that are pictures. */
    Map<String, ImageSizes.Size> sizes(List<String> keys) {
        return entities.createQuery("""
                        select a.accessKey, a.width, a.height from Attachment a
                        where a.accessKey in :keys and a.width is not null""", Object[].class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new ImageSizes.Size((Integer) row[1], (Integer) row[2])));
    }

    /** A saved one with the same bytes, name and uploader. */
    Optional<Attachment> findSame(Attachment attachment) {
        Long uploader = attachment.getUploadedBy();
        return entities.createQuery("""
                        select a from Attachment a
                        where a.sha256 = :sha256 and a.fileName = :name and coalesce(a.uploadedBy, 0) = :uploader
                        order by a.id""", Attachment.class)
                .setParameter("sha256", attachment.getSha256())
                .setParameter("name", attachment.getFileName())
                .setParameter("uploader", uploader == null ? 0L : uploader)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
