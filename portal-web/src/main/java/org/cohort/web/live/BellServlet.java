package org.cohort.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.kernel.DomainException;
import org.cohort.people.Role;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.answers.ScriptLimits;
import org.cohort.web.layout.Reader;
import org.cohort.web.notifications.BellLink;

/** The bell as it stands in a header, for a page that was told that it rang. */
@WebServlet("/live/bell")
public class BellServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BellLink bell;

    @Inject
    transient ScriptLimits limits;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            reader.getActor().mustBe(Role.MEMBER);
            limits.count(reader.getActor());
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(bell.getHtml());
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }
}
