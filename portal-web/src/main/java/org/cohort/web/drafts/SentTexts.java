package org.cohort.web.drafts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** Called when the form of this place, a page of Faces, has done what it is for. */
    public void arrived(String place) {
        forget(place);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        tell((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse(), place);
    }

    /** Forgets the draft; in the transaction of what was sent, if one is under way. */
    public void forget(String place) {
        drafts.discard(reader.getActor(), place);
    }

    /** Tells the browser's script to forget its copy; called when the text is kept. */
    public void tell(HttpServletRequest request, HttpServletResponse response, String place) {
        Cookie cookie = new Cookie(COOKIE, place.replace(':', '.'));
        cookie.setPath("/");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
