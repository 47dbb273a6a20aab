package org.cohort.web.comments;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.web.drafts.SentTexts;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.faces.Refusals;

/**
 * Takes the form below a post. A servlet, because Faces would build the form's page for each comment to read three fields
 * of it; the page is made only where the text cannot be taken, and shows it again.
 */
@WebServlet("/WEB-INF/pages/comments/send")
public class SendComment extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String FORM = "/WEB-INF/pages/comments/write.xhtml";

    @Inject
    transient WriteComment form;

    @Inject
    transient SentTexts sent;

    @Inject
    transient Problems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        form.read(request);
        try {
            String place = form.send();
            sent.tell(request, response, form.getPlace());
            Redirect.to(response, place);
        } catch (Invalid invalid) {
            problems.show(invalid);
            request.getRequestDispatcher(FORM).forward(request, response);
        } catch (DomainException refused) {
            Refusals.answer(request, response, refused);
        }
    }
}
