package org.cohort.web.notifications;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.kernel.DomainException;
import org.cohort.web.faces.Refusals;

/**
 * Takes the one click of a mail program (RFC 8058) and the button of the page. It answers with the page and not with a
 * redirect, which mail programs do not follow.
 */
@WebServlet("/WEB-INF/pages/notifications/stop")
public class StopServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String PAGE = "/WEB-INF/pages/unsubscribe/index.xhtml";

    @Inject
    transient StopMails stopping;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            stopping.stop(String.valueOf(request.getParameter("word")));
            request.getRequestDispatcher(PAGE).forward(request, response);
        } catch (DomainException refused) {
            Refusals.answer(request, response, refused);
        }
    }
}
