package org.cohort.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.cohort.posts.FeedQueries;
import org.cohort.web.layout.Site;

/** Tells search engines every published post's page: in one file, or in parts and a list of them where there are many. */
@WebServlet({SitemapServlet.WHOLE, SitemapServlet.PART})
public class SitemapServlet extends HttpServlet {

    static final String WHOLE = "/WEB-INF/pages/sitemap/whole";
    static final String PART = "/WEB-INF/pages/sitemap/part";

    private static final long serialVersionUID = 1;

    /** What the protocol lets one file hold, less the first page. */
    private static final int LARGEST = 49_999;

    private static final int ROWS_A_TRIP = 1_000;

    @Inject
    FeedQueries posts;

    @Inject
    Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean wholeAsked = request.getServletPath().equals(WHOLE);
        List<Long> parts = posts.parts(LARGEST);
        long part = wholeAsked ? 1 : Long.parseLong(request.getParameter("id"));
        if (!wholeAsked && !parts.contains(part)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/xml;charset=UTF-8");
        SitemapWriter writer = new SitemapWriter(response.getOutputStream(), site.url(""));
        try {
            if (wholeAsked && !parts.isEmpty()) {
                writer.parts(parts);
            } else {
                long last = parts.isEmpty() ? Long.MAX_VALUE : part * LARGEST;
                writer.addresses((part - 1) * LARGEST, after -> posts.addresses(after, last, ROWS_A_TRIP));
            }
        } catch (XMLStreamException e) {
            throw new ServletException(e);
        }
    }
}
