package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.cohort.web.routing.RoutingFilter;
import org.jspecify.annotations.Nullable;

/** A page of a list of posts: all of them, or those that a channel, a tag or an author's page asks for. */
@Named
@RequestScoped
public class ListPosts {

    @Inject
    PostQueries posts;

    @Inject
    HttpServletRequest request;

    private @Nullable String after;
    private Page<PostRow> page = new Page<>(List.of(), null);

    public void load() {
        load(PostFilter.ALL);
    }

    /** For pages that show posts beside something else. */
    public void load(PostFilter filter) {
        page = posts.newest(filter, Keyset.decode(after));
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public List<PostRow> getRows() {
        return page.items();
    }

    public String getNext() {
        return Optional.ofNullable(page.next()).map(Keyset::encode).orElse("");
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return Keyset.decode(after).isPresent();
    }

    /** The path of the list, without a place in it. */
    public String getAddress() {
        return String.valueOf(request.getAttribute(RoutingFilter.ASKED_PATH));
    }
}
