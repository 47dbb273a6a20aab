package org.cohort.web.api.description;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.web.api.Api;
import org.cohort.web.layout.Site;

/** Answers {@code /openapi}; JSON, which readers of YAML understand too. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(new Description().of(Api.parts(), site.url(Api.PATH)).toString());
    }
}
