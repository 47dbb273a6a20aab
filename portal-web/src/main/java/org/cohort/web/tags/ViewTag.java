package org.cohort.web.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.web.posts.ListPosts;

/** The posts of one tag. */
@Named
@RequestScoped
public class ViewTag {

    @Inject
    PostQueries posts;

    @Inject
    ListPosts list;

    private String name = "";

    public void load() {
        if (!posts.hasTag(name)) {
            throw new NotFound("tags.missing");
        }
        list.load(PostFilter.tag(name));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
