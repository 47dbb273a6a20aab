package org.cohort.web.comments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.comments.CommentService;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;

/** The short address of a comment: it leads to the page of its post on which the comment stands. */
@Named
@RequestScoped
public class FindComment {

    @Inject
    CommentService comments;

    @Inject
    Reader reader;

    private long id;

    public void load() {
        Redirect.to(comments.get(reader.getActor(), id).getPath());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
