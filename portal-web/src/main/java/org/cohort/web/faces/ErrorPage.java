package org.cohort.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
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

    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : UNKNOWN;
    }

    public String getTitle() {
        return texts.of("error." + told() + ".title");
    }

    public String getHint() {
        return request.getAttribute(KEY) instanceof String key ? texts.of(key) : texts.of("error." + told() + ".hint");
    }

    private int told() {
        return TOLD_APART.contains(getStatus()) ? getStatus() : UNKNOWN;
    }
}
