package org.cohort.web.questions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.cohort.kernel.DomainException;
import org.cohort.people.Role;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.answers.ScriptLimits;
import org.cohort.web.layout.Reader;

/** Posts like the question that is being typed, as the items of a list; nothing where there are none. */
@WebServlet("/questions/similar")
public class FindSimilar extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient ScriptLimits limits;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Inject
    transient SimilarPosts similar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Objects.requireNonNullElse(request.getParameter("q"), "");
        try {
            reader.getActor().mustBe(Role.MEMBER);
            limits.count(reader.getActor());
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(similar.like(text));
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }
}
