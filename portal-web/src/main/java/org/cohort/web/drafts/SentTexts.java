package org.cohort.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;
import org.cohort.drafts.DraftService;
import org.cohort.web.layout.Reader;

/** Forgets a text that has arrived: the draft here, and by a cookie that its script reads the copy in the browser. */
@RequestScoped
public class SentTexts {

    /** Read and deleted by the next page that has a form. */
    private static final String COOKIE = "sent";

    @Inject
    DraftService drafts;

    @Inject
    Reader reader;

    /** Called when the form of this place has done what it is for. */
    public void arrived(String place) {
        drafts.discard(reader.getActor(), place);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .addResponseCookie(
                        COOKIE,
                        place.replace(':', '.'),
                        Map.of(
                                "path", "/",
                                "SameSite", "Lax",
                                "secure",
                                        FacesContext.getCurrentInstance()
                                                .getExternalContext()
                                                .isSecure()));
    }
}
