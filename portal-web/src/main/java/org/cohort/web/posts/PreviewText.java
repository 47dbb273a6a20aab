package org.cohort.web.posts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.cohort.kernel.DomainException;
import org.cohort.people.Role;
import org.cohort.posts.PostRendering;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.answers.ScriptLimits;
import org.cohort.web.layout.Reader;

/** Shows a text as readers will see it: {@code POST /preview} with {@code body} and perhaps {@code
 * language} answers the safe HTML of it, or a problem. */
@WebServlet("/preview")
public class PreviewText extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PostRendering rendering;

    @Inject
    transient ScriptLimits limits;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            reader.getActor().mustBe(Role.MEMBER);
            limits.count(reader.getActor());
            String body = Objects.requireNonNullElse(request.getParameter("body"), "");
            String html = rendering.of(body, request.getParameter("language")).html();
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(html);
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }
}
