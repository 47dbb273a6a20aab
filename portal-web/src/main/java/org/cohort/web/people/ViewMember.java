package org.cohort.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.blocks.BlockService;
import org.cohort.comments.CommentQueries;
import org.cohort.people.ProfileService;
import org.cohort.people.ShownProfile;
import org.cohort.people.ShownProfile.Shared;
import org.cohort.posts.AuthorQueries;
import org.cohort.posts.PostFilter;
import org.cohort.posts.SeriesRow;
import org.cohort.web.blocks.Folds;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.TextScripts;
import org.cohort.web.posts.ListPosts;
import org.jspecify.annotations.Nullable;

/** What a member shows to the reader, and what they wrote. */
@Named
@RequestScoped
public class ViewMember {

    @Inject
    ProfileService profiles;

    @Inject
    AuthorQueries authors;

    @Inject
    CommentQueries comments;

    @Inject
    ListPosts posts;

    @Inject
    ViewInvolvement involvement;

    @Inject
    Folds folds;

    @Inject
    LocalClock clock;

    @Inject
    Reader reader;

    private String handle = "";
    private @Nullable ShownProfile member;
    private List<SeriesRow> series = List.of();
    private long commentCount;

    public void load() {
        ShownProfile found = profiles.read(reader.getActor(), handle);
        member = found;
        posts.load(PostFilter.author(found.handle()));
        involvement.load(found.ref());
        series = authors.seriesOf(found.id());
        commentCount = comments.countBy(found.id());
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public @Nullable ShownProfile getMember() {
        return member;
    }

    /** What the member shares with the reader, or null. */
    public @Nullable Shared getShared() {
        return member == null ? null : member.shared();
    }

    /** What the text about the member has a use for. */
    public TextScripts getScripts() {
        return member == null ? TextScripts.NONE : TextScripts.of(List.of(member.aboutHtml()));
    }

    public boolean isOwn() {
        return member != null
                && !reader.isGuest()
                && member.id() == reader.getActor().memberId();
    }

    /** Whether the reader blocked the member. */
    public boolean isBlocked() {
        return member != null && folds.hides(member.handle());
    }

    /** Whether the reader may block the member. */
    public boolean isBlockable() {
        return member != null && !reader.isGuest() && !isOwn() && BlockService.isBlockable(member.role());
    }

    /** The time of day where the member lives, when the page was made; empty where they do not say. */
    public String getLocalTime() {
        Shared shared = getShared();
        String zone = shared == null ? null : shared.zone();
        return zone == null ? "" : clock.in(zone);
    }

    /** The languages by their names. */
    public String getLanguages() {
        Shared shared = getShared();
        return shared == null ? "" : Languages.names(shared.languages(), reader.getLocale());
    }

    public List<SeriesRow> getSeries() {
        return series;
    }

    public long getCommentCount() {
        return commentCount;
    }
}
