package org.cohort.channels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class ChannelRepository {

    @Inject
    EntityManager entities;

    void save(Channel channel) {
        entities.persist(channel);
    }

    Optional<Channel> findBySlug(String slug) {
        return entities.createQuery("select c from Channel c where c.slug = :slug", Channel.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<Channel> list() {
        return entities.createQuery("select c from Channel c order by c.position, c.id", Channel.class)
                .getResultList();
    }

    int nextPosition() {
        Integer last = entities.createQuery("select max(c.position) from Channel c", Integer.class)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }
}
