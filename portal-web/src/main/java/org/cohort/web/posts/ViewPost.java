package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.comments.ReactionCount;
import org.cohort.comments.ReactionService;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Together;
import org.cohort.people.Member;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.posts.SeriesPart;
import org.cohort.posts.ShownPost;
import org.cohort.reading.ReadMark;
import org.cohort.reading.ReadingService;
import org.cohort.web.blocks.Folds;
import org.cohort.web.comments.ActOnContent;
import org.cohort.web.comments.ListComments;
import org.cohort.web.comments.WriteComment;
import org.cohort.web.faces.Redirect;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.TextScripts;
import org.cohort.web.notifications.Bell;
import org.jspecify.annotations.Nullable;

/** One post with what belongs to it. Its comments are {@link ListComments}. */
@Named
@RequestScoped
public class ViewPost {

    @Inject
    PostService posts;

    @Inject
    ReactionService reactionService;

    @Inject
    ReadingService reading;

    @Inject
    ViewInvolvement involvement;

    @Inject
    ViewAnnouncement announcement;

    @Inject
    ListComments comments;

    @Inject
    ActOnContent pressed;

    @Inject
    WriteComment form;

    @Inject
    Folds folds;

    @Inject
    Bell bell;

    @Inject
    Together together;

    @Inject
    Reader reader;

    private long id;
    private String slug = "";
    private @Nullable Post post;
    private @Nullable ShownPost shown;
    private List<ReactionCount> reactions = List.of();
    private Optional<ReadMark> mark = Optional.empty();
    private boolean bookmarked;
    private TextScripts scripts = TextScripts.NONE;

    /**
     * Does what a pressed button says, or shows the page. One action, because Faces walks the whole stack for each, and
     * without {@code f:viewParam}, of which each costs as much as a read of the database.
     */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Map<String, String> address = faces.getExternalContext().getRequestParameterMap();
        id = Long.parseLong(address.get("id"));
        slug = address.getOrDefault("slug", "");
        pressed.act();
        if (!faces.getResponseComplete()) {
            load();
        }
    }

    /** Reads all that the page shows; a page under another slug moves to the right one. */
    private void load() {
        together.read(() -> {
            find(posts.show(reader.getActor(), id));
            if (post != null) {
                form.setPostId(id);
                form.load();
            }
        });
        Post found = post;
        if (found != null && found.isPublished()) {
            reading.readTo(reader.getActor(), found, mark, comments.newestShown());
        }
    }

    /** The name of who wrote it, where the reader blocked them; empty where not, and where they are not to be known. */
    public String getFolded() {
        if (post == null || post.isAnonymous()) {
            return "";
        }
        Member author = post.getAuthor();
        return folds.hides(author.getHandle()) ? author.getName() : "";
    }

    private void find(ShownPost read) {
        Post found = read.post();
        if (!found.getSlug().equals(slug)) {
            Redirect.forGood(found.getPath());
            return;
        }
        post = found;
        shown = read;
        mark = reading.markOf(reader.getActor(), found);
        bookmarked = reading.isBookmarked(reader.getActor(), found);
        involvement.load(found.ref());
        announcement.load(found);
        comments.load(found, mark);
        List<ContentRef> contents = contents(found);
        loadReactions(contents);
        bell.shown(contents);
        folds.load();
        scripts = scriptsFor(found);
    }

    /** The post, and the comments on this page of it. */
    private List<ContentRef> contents(Post found) {
        List<ContentRef> contents = new ArrayList<>();
        contents.add(found.ref());
        comments.getRows().forEach(row -> contents.add(ContentRef.comment(row.id())));
        return contents;
    }

    private void loadReactions(List<ContentRef> contents) {
        Map<ContentRef, List<ReactionCount>> counts = reactionService.counts(reader.getActor(), contents);
        reactions = counts.getOrDefault(contents.get(0), List.of());
        comments.setReactions(counts);
    }

    private TextScripts scriptsFor(Post found) {
        List<String> fragments = new ArrayList<>();
        fragments.add(found.getHtml());
        comments.getRows().forEach(row -> fragments.add(row.html()));
        return TextScripts.of(fragments);
    }

    public @Nullable Post getPost() {
        return post;
    }

    /** What every reader is shown alike, for the parts of the page that are kept. */
    public @Nullable ShownPost getShown() {
        return shown;
    }

    public List<String> getTags() {
        return shown == null ? List.of() : shown.tags();
    }

    public List<SeriesPart> getParts() {
        return shown == null ? List.of() : shown.parts();
    }

    public List<ReactionCount> getReactions() {
        return reactions;
    }

    public TextScripts getScripts() {
        return scripts;
    }

    public boolean isBookmarked() {
        return bookmarked;
    }

    public boolean isEditable() {
        return post != null && !reader.isGuest() && post.isEditableBy(reader.getActor());
    }

    /** Whether the reader may know who wrote it. */
    public boolean isAuthorShown() {
        return post != null && post.isAuthorShownTo(reader.getActor());
    }

    /** The revision that the reader knows, where the post has been changed since; else 0. */
    public int getKnownRevision() {
        return mark.filter(known -> post != null && known.getRevision() > 0 && known.getRevision() < post.getRevision())
                .map(ReadMark::getRevision)
                .orElse(0);
    }

    public @Nullable SeriesPart getPrevious() {
        return neighbour(-1);
    }

    public @Nullable SeriesPart getNext() {
        return neighbour(1);
    }

    private @Nullable SeriesPart neighbour(int step) {
        List<SeriesPart> parts = getParts();
        for (int i = 0; i < parts.size(); i++) {
            int wanted = i + step;
            if (parts.get(i).id() == id && wanted >= 0 && wanted < parts.size()) {
                return parts.get(wanted);
            }
        }
        return null;
    }
}
