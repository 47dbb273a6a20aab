package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

@ApplicationScoped
class SecretRepository {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager entities;

    byte[] getOrCreate(String name) {
        List<?> found = find(name);
        if (found.isEmpty()) {
            byte[] random = new byte[BYTES];
            RANDOM.nextBytes(random);
            entities.createNativeQuery("insert into secret (name, value_hex) values (?1, ?2)")
                    .setParameter(1, name)
                    .setParameter(2, HexFormat.of().formatHex(random))
                    .executeUpdate();
            return random;
        }
        return HexFormat.of().parseHex(found.get(0).toString());
    }

    private List<?> find(String name) {
        return entities.createNativeQuery("select value_hex from secret where name = ?1")
                .setParameter(1, name)
                .getResultList();
    }
}
