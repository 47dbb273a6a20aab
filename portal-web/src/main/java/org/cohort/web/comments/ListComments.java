package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.comments.CommentPage;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.comments.CommentRow;
import org.cohort.comments.ReactionCount;
import org.cohort.kernel.ContentRef;
import org.cohort.people.Role;
import org.cohort.posts.Post;
import org.cohort.questions.Acceptance;
import org.cohort.questions.AnswerService;
import org.cohort.questions.MeTooCount;
import org.cohort.reading.ReadMark;
import org.cohort.web.layout.Reader;
import org.cohort.web.routing.RoutingFilter;
import org.jspecify.annotations.Nullable;

/** A page of a post's comments. */
@Named
@RequestScoped
public class ListComments {

    @Inject
    CommentQueries queries;

    @Inject
    AnswerService answers;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private CommentPage page = new CommentPage(List.of(), null, null);
    private Map<ContentRef, List<ReactionCount>> reactions = Map.of();
    private Optional<Acceptance> acceptance = Optional.empty();
    private Map<Long, MeTooCount> meToos = Map.of();
    private boolean acceptable;
    private Optional<CommentPlace> firstUnread = Optional.empty();
    private long lastSeen = Long.MAX_VALUE;

    /** Reads the page that the address asks for. */
    public void load(Post post, Optional<ReadMark> mark) {
        page = find(post);
        acceptance = answers.acceptanceOf(post);
        if (post.isQuestion()) {
            acceptable = answers.isAcceptableBy(reader.getActor(), post);
            meToos = answers.meToos(
                    reader.getActor(),
                    page.rows().stream()
                            .filter(row -> !row.isReply())
                            .map(CommentRow::id)
                            .toList());
        }
        if (mark.isPresent()) {
            lastSeen = mark.get().getLastCommentId();
            firstUnread = queries.firstUnread(reader.getActor(), post.getId(), lastSeen);
        }
    }

    private CommentPage find(Post post) {
        Optional<CommentPlace> wanted = asked("at");
        if (wanted.isPresent()) {
            return queries.at(reader.getActor(), post, wanted.get());
        }
        Optional<CommentPlace> end = asked("before");
        return end.isPresent()
                ? queries.before(reader.getActor(), post, end.get())
                : queries.after(reader.getActor(), post, asked("after").orElse(CommentPlace.START));
    }

    private Optional<CommentPlace> asked(String parameter) {
        return CommentPlace.parse(request.getParameter(parameter));
    }

    /** The highest number on this page, 0 where there is none. */
    public long newestShown() {
        return page.rows().stream().mapToLong(CommentRow::id).max().orElse(0);
    }

    /** The comments on this page. */
    public List<CommentRow> getRows() {
        return page.rows();
    }

    public List<CommentThread> getThreads() {
        return CommentThread.gather(page.rows());
    }

    /** Says how readers reacted to them. */
    public void setReactions(Map<ContentRef, List<ReactionCount>> counts) {
        this.reactions = counts;
    }

    List<ReactionCount> reactionsOf(CommentRow row) {
        return reactions.getOrDefault(ContentRef.comment(row.id()), List.of());
    }

    /** The acceptance of the question's accepted answer; null where there is none. */
    public @Nullable Acceptance getAcceptance() {
        return acceptance.orElse(null);
    }

    boolean isAccepted(CommentRow row) {
        return acceptance.filter(one -> one.answerId() == row.id()).isPresent();
    }

    /** Whether the reader may accept an answer. */
    boolean isAcceptable() {
        return acceptable;
    }

    /** Whom this answer helped too. */
    MeTooCount meToosOf(CommentRow row) {
        return meToos.getOrDefault(row.id(), new MeTooCount(row.id(), 0, false));
    }

    /** Whether the reader has not seen this comment. */
    public boolean isNew(CommentRow row) {
        return row.id() > lastSeen && !row.isBy(reader.getActor());
    }

    /** Whether the reader may take the comment away, or bring it back. */
    public boolean removable(CommentRow row) {
        return !reader.isGuest()
                && (row.isBy(reader.getActor()) || reader.getActor().isAtLeast(Role.MODERATOR));
    }

    /** The path and query of this page, for the forms on it. */
    public String getAddress() {
        return String.valueOf(request.getAttribute(RoutingFilter.ASKED_ADDRESS));
    }

    /** Where the reader goes on, written as {@link CommentPlace}; empty where nothing is new. */
    public String getFirstUnread() {
        return firstUnread.map(CommentPlace::toString).orElse("");
    }

    /** The number in {@link #getFirstUnread}. */
    public long getFirstUnreadId() {
        return firstUnread.map(CommentPlace::id).orElse(0L);
    }

    public @Nullable CommentPlace getPrevious() {
        return page.previous();
    }

    public @Nullable CommentPlace getNext() {
        return page.next();
    }
}
