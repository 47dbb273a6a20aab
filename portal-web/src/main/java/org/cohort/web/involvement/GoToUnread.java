package org.cohort.web.involvement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohort.comments.CommentPlace;
import org.cohort.comments.CommentQueries;
import org.cohort.involvement.Unread;
import org.cohort.involvement.UnreadQueries;
import org.cohort.people.Actor;
import org.cohort.posts.Post;
import org.cohort.posts.PostService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;

/** {@code GET /unread}: leads to the next thing that is new to the member, and to the first page when there is none. */
@WebServlet("/WEB-INF/pages/involvement/next")
public class GoToUnread extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient UnreadQueries unread;

    @Inject
    transient PostService posts;

    @Inject
    transient CommentQueries comments;

    @Inject
    transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = reader.getActor();
        Optional<Unread> next = Stream.of(
                        unread.forMe(actor, Optional.empty(), 1), unread.others(actor, Optional.empty(), 1))
                .flatMap(page -> page.items().stream())
                .findFirst();
        Redirect.to(response, next.map(row -> placeIn(actor, row)).orElse("/"));
    }

    private String placeIn(Actor actor, Unread row) {
        if (!row.seen()) {
            return row.post().path();
        }
        Post post = posts.read(actor, row.post().id());
        Optional<CommentPlace> first = comments.firstUnread(actor, post.getId(), row.lastSeen());
        return first.map(place -> post.getPath() + "?at=" + place + "#comment-" + place.id())
                .orElse(post.getPath());
    }
}
