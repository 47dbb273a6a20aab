package org.cohort.web.bookmarks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.posts.PostRow;
import org.cohort.reading.ReadingService;
import org.cohort.web.layout.Reader;

/** The reader's bookmarks, latest first. */
@Named
@RequestScoped
public class ListBookmarks {

    @Inject
    ReadingService reading;

    @Inject
    Reader reader;

    private List<PostRow> rows = List.of();

    public void load() {
        rows = reading.bookmarks(reader.getActor());
    }

    public List<PostRow> getRows() {
        return rows;
    }
}
