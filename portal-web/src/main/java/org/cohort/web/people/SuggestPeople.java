package org.cohort.web.people;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.cohort.kernel.DomainException;
import org.cohort.people.MemberQueries;
import org.cohort.people.Role;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.answers.ScriptLimits;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;

/** Whom a member may mean: {@code GET /people/suggest?q=ad} answers {@code [{"handle": "ada", "name": "Ada Mensah"}]}. */
@WebServlet("/people/suggest")
public class SuggestPeople extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient MemberQueries members;

    @Inject
    transient ScriptLimits limits;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String beginning = Objects.requireNonNullElse(request.getParameter("q"), "");
        try {
            reader.getActor().mustBe(Role.MEMBER);
            limits.count(reader.getActor());
            JsonArrayBuilder found = JsonValues.array();
            if (!beginning.isBlank()) {
                members.suggest(reader.getActor(), beginning)
                        .forEach(row -> found.add(
                                JsonValues.object().add("handle", row.handle()).add("name", row.name())));
            }
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(found.build().toString());
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }
}
