package org.cohort.web.posts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.cohort.posts.Post;
import org.cohort.reading.AnnouncementService;
import org.cohort.reading.AnnouncementService.Reach;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What the page of an announcement has besides: the button that says one knows, and how many do. */
@Named
@RequestScoped
public class ViewAnnouncement {

    @Inject
    AnnouncementService announcements;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    private boolean open;
    private Optional<Reach> reach = Optional.empty();

    public void load(Post post) {
        open = announcements.isOpenTo(reader.getActor(), post);
        reach = announcements.reach(reader.getActor(), post);
    }

    /** Whether the reader is still to say that they know. */
    public boolean isOpen() {
        return open;
    }

    /** How many know, for those whom that concerns; else empty. */
    public String getReach() {
        return reach.map(come -> texts.of("announcements.reach", come.acknowledged(), come.members()))
                .orElse("");
    }
}
