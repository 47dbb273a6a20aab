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

/** For pages whose socket does not open: how things stand, asked for now and then. */
@WebServlet("/live/state")
public class LiveStateServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient LiveNews news;

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
            String state = news.of(reader.getActor(), PostNumber.read(request.getParameter("post")))
                    .json();
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(state);
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }
}
