package org.cohort.posts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Member;
import org.jspecify.annotations.Nullable;

/** What a text said after one save that others could read; counted from 1. */
@Entity
@IdClass(Revision.Key.class)
public class Revision {

    @Id
    @Column(name = "content_kind")
    private String contentKind = "";

    @Id
    @Column(name = "content_id")
    private long contentId;

    @Id
    private int number;

    private String title = "";
    private String markdown = "";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "editor_id")
    private Member editor;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // filled by the database
    protected Revision() {}

    Revision(ContentRef content, int number, String title, String markdown, Member editor, Instant madeAt) {
        this.contentKind = content.kind();
        this.contentId = content.id();
        this.number = number;
        this.title = title;
        this.markdown = markdown;
        this.editor = editor;
        this.madeAt = madeAt;
    }

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getMarkdown() {
        return markdown;
    }

    public Member getEditor() {
        return editor;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** What names a row; a class because the persistence provider fills it by its no-argument constructor. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        private String contentKind = "";
        private long contentId;
        private int number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && contentKind.equals(that.contentKind)
                    && contentId == that.contentId
                    && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(contentKind, contentId, number);
        }
    }
}
