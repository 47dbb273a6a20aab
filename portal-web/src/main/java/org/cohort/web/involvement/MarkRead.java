package org.cohort.web.involvement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.channels.ChannelService;
import org.cohort.involvement.UnreadQueries;
import org.cohort.kernel.DomainException;
import org.cohort.web.faces.Redirect;
import org.cohort.web.faces.Refusals;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;

/**
 * {@code POST /read}: calls all of a {@code channel}, or without one of all channels, read up to now; {@code back} is the
 * page to go back to.
 */
@WebServlet("/WEB-INF/pages/involvement/read")
public class MarkRead extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient UnreadQueries unread;

    @Inject
    transient ChannelService channels;

    @Inject
    transient Reader reader;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String channel = request.getParameter("channel");
            if (channel == null) {
                unread.readAll(reader.getActor());
            } else {
                unread.readChannel(reader.getActor(), channels.get(channel).getId());
            }
            Redirect.to(response, Doorkeeper.ownPath(request.getParameter("back")));
        } catch (DomainException refused) {
            Refusals.answer(request, response, refused);
        }
    }
}
