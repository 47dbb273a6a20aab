package org.cohort.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;

/** The first page: what is new and where to go. */
@Named
@RequestScoped
public class ViewHome {

    @Inject
    PostQueries posts;

    private List<PostRow> newest = List.of();

    public void load() {
        newest = posts.newest(Optional.empty()).items();
    }

    public List<PostRow> getNewest() {
        return newest;
    }
}
