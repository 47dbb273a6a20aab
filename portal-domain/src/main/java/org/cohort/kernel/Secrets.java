package org.cohort.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Random keys that all nodes of a portal share and nobody chooses. */
@ApplicationScoped
@Transactional
public class Secrets {

    @Inject
    SecretRepository secrets;

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    /** The 32 bytes of this name, made at their first use. */
    public byte[] get(String name) {
        return known.computeIfAbsent(name, secrets::getOrCreate).clone();
    }
}
