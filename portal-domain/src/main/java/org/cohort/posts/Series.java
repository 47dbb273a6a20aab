package org.cohort.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cohort.kernel.GeneratedId;
import org.cohort.people.Member;

/** Posts of one author to be read in order, with a plan of what is to come. */
@Entity
public class Series extends GeneratedId {

    @Version
    private int version;

    private String slug = "";
    private String title = "";
    private String plan = "";

    @Column(name = "plan_html")
    private String planHtml = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Series() {}

    Series(String slug, String title, Member author, Instant createdAt) {
        this.slug = slug;
        this.title = title;
        this.author = author;
        this.createdAt = createdAt;
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getPlan() {
        return plan;
    }

    public String getPlanHtml() {
        return planHtml;
    }

    public Member getAuthor() {
        return author;
    }

    void rename(String newTitle) {
        this.title = newTitle;
    }

    void plan(String markdown, String safeHtml) {
        this.plan = markdown;
        this.planHtml = safeHtml;
    }
}
