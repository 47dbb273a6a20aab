package org.cohort.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** What went wrong, as a sentence with a way out. */
@Named
@RequestScoped
public class ErrorPage {

    /** The request attribute with the message key of a refusal. */
    public static final String KEY = ErrorPage.class.getName() + ".key";

    private static final int UNKNOWN = 500;
    private static final Set<Integer> TOLD_APART = Set.of(400, 403, 404, 405, 409, 413, 422, 429);

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : UNKNOWN;
    }

    public String getTitle() {
        return texts.of("error." + told() + ".title");
    }

    public String getHint() {
        return request.getAttribute(KEY) instanceof String key ? texts.of(key) : texts.of("error." + told() + ".hint");
    }

    /** Whether a form was refused because nobody is signed in any more. */
    public boolean isSignedOut() {
        return getStatus() == 403 && reader.isGuest() && request.getMethod().equals("POST");
    }

    /** The path that was asked for, to come back to. */
    public String getAddress() {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private int told() {
        return TOLD_APART.contains(getStatus()) ? getStatus() : UNKNOWN;
    }
}
