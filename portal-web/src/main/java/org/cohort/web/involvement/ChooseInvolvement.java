package org.cohort.web.involvement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.involvement.Involvement;
import org.cohort.involvement.InvolvementService;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.web.faces.Redirect;
import org.cohort.web.faces.Refusals;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;

/**
 * Takes the buttons of {@code pt:involve} from any page: {@code POST /involvement} with {@code do}, such as {@code
 * following channel 12}, and {@code back}, the page to go back to.
 */
@WebServlet("/WEB-INF/pages/involvement/choose")
public class ChooseInvolvement extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final Pattern PRESSED = Pattern.compile("(muted|normal|following) ([a-z]{1,10}) (\\d{1,18})");

    @Inject
    transient InvolvementService involvements;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Matcher pressed = PRESSED.matcher(Objects.requireNonNullElse(request.getParameter("do"), ""));
            if (!pressed.matches()) {
                throw new Invalid("do", "error.invalid");
            }
            involvements.choose(
                    reader.getActor(),
                    new ContentRef(pressed.group(2), Long.parseLong(pressed.group(3))),
                    Involvement.valueOf(pressed.group(1).toUpperCase(Locale.ROOT)));
            Redirect.to(response, Doorkeeper.ownPath(request.getParameter("back")));
        } catch (DomainException refused) {
            Refusals.answer(request, response, refused);
        }
    }
}
