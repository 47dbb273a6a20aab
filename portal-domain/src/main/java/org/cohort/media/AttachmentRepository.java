package org.cohort.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

@ApplicationScoped
class AttachmentRepository {

    @Inject
    EntityManager entities;

    void save(Attachment attachment) {
        entities.persist(attachment);
        entities.flush();
    }

    Optional<Attachment> find(long id) {
        return Optional.ofNullable(entities.find(Attachment.class, id));
    }
}
