package org.cohort.web.faces;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Sends the browser on, so that going back or loading again repeats nothing. */
public final class Redirect {

    private Redirect() {}

    /** After a form: to a path of this portal. */
    public static void to(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(ascii(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After a form that a servlet took: to a path of this portal. */
    public static void to(HttpServletResponse response, String path) throws IOException {
        response.sendRedirect(ascii(path));
    }

    /** To the one address under which a thing is known. */
    public static void forGood(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", ascii(path));
        faces.responseComplete();
    }

    /** A header holds ASCII alone; addresses hold letters of any script. What is encoded already stays as it is. */
    static String ascii(String address) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ') {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
        }
        return encoded.toString();
    }
}
