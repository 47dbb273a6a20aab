package org.cohort.web.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.posts.PostFilter;
import org.cohort.posts.PostQueries;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.posts.ListPosts;

/** The posts of one tag. */
@Named
@RequestScoped
public class ViewTag {

    @Inject
    PostQueries posts;

    @Inject
    ListPosts list;

    @Inject
    ViewInvolvement involvement;

    private String name = "";
    private long number;

    public void load() {
        number = posts.findTag(name).orElseThrow(() -> new NotFound("tags.missing"));
        list.load(PostFilter.tag(name));
        involvement.load(new ContentRef(ContentRef.TAG, number));
    }

    public long getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
