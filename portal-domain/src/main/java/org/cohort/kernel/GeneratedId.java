package org.cohort.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/** An entity known by a number that the database gives out, unique over all kinds of entity. */
@MappedSuperclass
public abstract class GeneratedId {

    private static final int IDS_A_TRIP = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_id")
    @SequenceGenerator(name = "entity_id", sequenceName = "entity_id_seq", allocationSize = IDS_A_TRIP)
    private @Nullable Long id;

    /** The number; an entity has one from the moment it is saved. */
    public long getId() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " is not saved yet");
        }
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof GeneratedId that
                        && getClass() == that.getClass()
                        && id != null
                        && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
