package org.cohort.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends the browser on, so that going back or loading again repeats nothing. */
public final class Redirect {

    private Redirect() {}

    /** After a form: to a path of this portal. */
    public static void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the one address under which a thing is known. */
    public static void forGood(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path);
        faces.responseComplete();
    }
}
