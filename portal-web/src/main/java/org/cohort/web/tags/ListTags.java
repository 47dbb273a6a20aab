package org.cohort.web.tags;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.posts.PostQueries;
import org.cohort.posts.TagCount;

/** The tags in use, most used first. */
@Named
@RequestScoped
public class ListTags {

    private static final int MOST = 300;

    @Inject
    PostQueries posts;

    private List<TagCount> tags = List.of();

    public void load() {
        tags = posts.tags(MOST);
    }

    public List<TagCount> getTags() {
        return tags;
    }
}
