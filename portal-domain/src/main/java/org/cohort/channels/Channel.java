package org.cohort.channels;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** A place for posts on one subject, made by organisers. */
@Entity
public class Channel extends GeneratedId {

    @Version
    private int version;

    private String slug = "";
    private String name = "";
    private String purpose = "";
    private int position;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private @Nullable Long createdBy;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "least_role")
    private Role leastRole = Role.MEMBER;

    protected Channel() {}

    Channel(String slug, String name, String purpose, int position, @Nullable Long createdBy, Instant createdAt) {
        this.slug = slug;
        this.name = name;
        this.purpose = purpose;
        this.position = position;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public int getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public String getPurpose() {
        return purpose;
    }

    public int getPosition() {
        return position;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getArchivedAt() {
        return archivedAt;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** The least role that may begin posts here; everybody may read and answer them. */
    public Role getLeastRole() {
        return leastRole;
    }

    /** Whether this person may put a new post here. */
    public boolean isOpenTo(Actor actor) {
        return !isArchived() && actor.isAtLeast(leastRole);
    }

    void reserveFor(Role least) {
        this.leastRole = least;
    }

    /** Says anew what the channel is called and for; its address stays. */
    void describe(String newName, String newPurpose) {
        this.name = newName;
        this.purpose = newPurpose;
    }

    /** Closes the channel to new posts; what stands in it stays readable. */
    void archive(Instant now) {
        this.archivedAt = now;
    }

    void reopen() {
        this.archivedAt = null;
    }
}
