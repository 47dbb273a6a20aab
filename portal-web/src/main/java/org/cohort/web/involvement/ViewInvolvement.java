package org.cohort.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cohort.involvement.Involvement;
import org.cohort.involvement.InvolvementService;
import org.cohort.kernel.ContentRef;
import org.cohort.web.layout.Reader;
import org.cohort.web.routing.RoutingFilter;

/** The buttons by which a member follows or mutes what a page is about. */
@Named
@RequestScoped
public class ViewInvolvement {

    @Inject
    InvolvementService involvements;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private Involvement level = Involvement.NORMAL;

    /** Finds out what the reader chose for the thing that the page is about. */
    public void load(ContentRef subject) {
        level = involvements.of(reader.getActor(), subject);
    }

    public boolean isFollowing() {
        return level == Involvement.FOLLOWING;
    }

    public boolean isMuted() {
        return level == Involvement.MUTED;
    }

    /** The page that the buttons lead back to. */
    public String getAddress() {
        return String.valueOf(request.getAttribute(RoutingFilter.ASKED_ADDRESS));
    }
}
