package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentRef;

@ApplicationScoped
class RevisionRepository {

    @Inject
    EntityManager entities;

    void save(Revision revision) {
        entities.persist(revision);
    }

    /** All of a text, newest first; without the texts, which would be many. */
    List<RevisionRow> list(ContentRef content) {
        return entities.createQuery("""
                        select new org.cohort.posts.RevisionRow(r.number, e.handle, e.name, r.madeAt)
                        from Revision r join r.editor e
                        where r.contentKind = :kind and r.contentId = :id order by r.number desc
                        """, RevisionRow.class)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .getResultList();
    }

    Optional<Revision> find(ContentRef content, int number) {
        return entities.createQuery("""
                        select r from Revision r
                        where r.contentKind = :kind and r.contentId = :id and r.number = :number
                        """, Revision.class)
                .setParameter("kind", content.kind())
                .setParameter("id", content.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
