package org.cohort.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a member reached: a day, a few words, perhaps where it can be seen. */
@Embeddable
public class Accomplishment {

    @Column(name = "reached")
    private LocalDate day = LocalDate.EPOCH;

    private String title = "";
    private @Nullable String url;

    protected Accomplishment() {}

    /** The address is http or https, or null. */
    public Accomplishment(LocalDate day, String title, @Nullable String url) {
        this.day = day;
        this.title = title;
        this.url = url;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getUrl() {
        return url;
    }
}
