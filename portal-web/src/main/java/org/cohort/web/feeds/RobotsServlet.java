package org.cohort.web.feeds;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.web.layout.Site;

/** Tells crawlers what is not worth their visit, and where all pages are listed. */
@WebServlet("/WEB-INF/pages/robots")
public class RobotsServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("""
                User-agent: *
                Disallow: /api/
                Disallow: /sign-in
                Disallow: /sign-up
                Disallow: /posts/new
                Disallow: /search

                Sitemap: %s
                """.formatted(site.url("/sitemap.xml")));
    }
}
