package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.posts.Revision;
import org.cohort.posts.RevisionRow;
import org.cohort.text.TextDiff;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The revisions of a post, and what changed between two of them: unless said, between the last two. */
@Named
@RequestScoped
public class CompareRevisions {

    @Inject
    PostService posts;

    @Inject
    Reader reader;

    private long id;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable Post post;
    private List<RevisionRow> revisions = List.of();
    private List<TextDiff.Change> title = List.of();
    private List<DiffPart> text = List.of();

    public void load() {
        post = posts.read(reader.getActor(), id);
        revisions = posts.revisions(reader.getActor(), id);
        if (revisions.size() < 2) {
            return;
        }
        int newer = number(to, revisions.get(0).number());
        int older = number(from, newer - 1);
        Revision before = posts.revision(reader.getActor(), id, older);
        Revision after = posts.revision(reader.getActor(), id, newer);
        from = String.valueOf(older);
        to = String.valueOf(newer);
        title = TextDiff.between(before.getTitle(), after.getTitle());
        // With its end, a last line is the same line wherever it stands.
        text = DiffPart.of(TextDiff.between(before.getMarkdown() + "\n", after.getMarkdown() + "\n"));
    }

    /** The number that an address holds; the usual one where it holds none or nonsense. */
    private static int number(@Nullable String written, int usual) {
        return written != null && written.matches("\\d{1,9}") ? Integer.parseInt(written) : usual;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable Post getPost() {
        return post;
    }

    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    /** What changed in the title; empty where there is nothing to compare. */
    public List<TextDiff.Change> getTitle() {
        return title;
    }

    /** What changed in the text. */
    public List<DiffPart> getText() {
        return text;
    }
}
