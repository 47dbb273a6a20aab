package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.ContentRef;

@ApplicationScoped
class ImportItemRepository {

    @Inject
    EntityManager entities;

    Optional<ImportItem> find(String sourceKey) {
        List<?> found = entities.createNativeQuery(
                        "select content_kind, content_id, content_hash from import_item where source_key = ?1")
                .setParameter(1, sourceKey)
                .getResultList();
        return found.stream().findFirst().map(row -> {
            Object[] columns = (Object[]) row;
            return new ImportItem(
                    new ContentRef((String) columns[0], ((Number) columns[1]).longValue()), (String) columns[2]);
        });
    }

    boolean existsBelow(String beginning) {
        String pattern = beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return !entities.createNativeQuery("select 1 from import_item where source_key like ?1 escape '!'")
                .setParameter(1, pattern)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void save(String sourceKey, ImportItem item, Instant now) {
        entities.createNativeQuery("""
                        insert into import_item (source_key, content_kind, content_id, content_hash, imported_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        """)
                .setParameter(1, sourceKey)
                .setParameter(2, item.content().kind())
                .setParameter(3, item.content().id())
                .setParameter(4, item.hash())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void rehash(String sourceKey, String hash) {
        entities.createNativeQuery("update import_item set content_hash = ?1 where source_key = ?2")
                .setParameter(1, hash)
                .setParameter(2, sourceKey)
                .executeUpdate();
    }

    /** Remembers where a post stood; a path that another post has keeps leading there. */
    void remember(String formerPath, long postId) {
        List<?> taken = entities.createNativeQuery("select post_id from former_path where path = ?1")
                .setParameter(1, formerPath)
                .getResultList();
        if (taken.isEmpty()) {
            entities.createNativeQuery("insert into former_path (path, post_id) values (?1, ?2)")
                    .setParameter(1, formerPath)
                    .setParameter(2, postId)
                    .executeUpdate();
        }
    }
}
