package org.cohort.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;

/** What a member has typed into a form and not sent: the fields as they stand, as JSON. */
@Entity
public class Draft extends GeneratedId {

    @Column(name = "member_id")
    private long memberId;

    private String place = "";
    private String fields = "";

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    protected Draft() {}

    Draft(long memberId, String place) {
        this.memberId = memberId;
        this.place = place;
    }

    void keep(String newFields, Instant now) {
        this.fields = newFields;
        this.savedAt = now;
    }

    public String getPlace() {
        return place;
    }

    public String getFields() {
        return fields;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
