package org.cohort.web.drafts;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.cohort.drafts.DraftService;
import org.cohort.kernel.DomainException;
import org.cohort.web.answers.ProblemAnswer;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;

/**
 * Keeps what stands in a form while it is being written: {@code POST /drafts/keep} with {@code place} and {@code
 * fields}. Nothing written is nothing kept. Answers {@code {"keptAt": "2026-10-01T12:03:00Z"}} or a problem.
 */
@WebServlet("/drafts/keep")
public class KeepDraft extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient DraftService drafts;

    @Inject
    transient Reader reader;

    @Inject
    transient ProblemAnswer problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String place = Objects.requireNonNullElse(request.getParameter("place"), "");
        String fields = Objects.requireNonNullElse(request.getParameter("fields"), "");
        try {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(keep(place, fields));
        } catch (DomainException refused) {
            problems.send(response, refused);
        }
    }

    private String keep(String place, String fields) {
        if (fields.isBlank()) {
            drafts.discard(reader.getActor(), place);
            return "{}";
        }
        Instant keptAt = drafts.keep(reader.getActor(), place, fields);
        return JsonValues.object().add("keptAt", keptAt.toString()).build().toString();
    }
}
