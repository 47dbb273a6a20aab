package org.cohort.web.offline;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cohort.web.assets.Assets;
import org.cohort.web.layout.JsonValues;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;

/** Tells a browser how the portal stands among the applications of a device. */
@WebServlet("/WEB-INF/pages/manifest")
public class ManifestServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    /** The canvas of the light scheme: a splash cannot know the reader's. */
    private static final String CANVAS = "#fdfcfa";

    @Inject
    Assets assets;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject icon = JsonValues.object()
                .add("src", assets.url("icon.svg"))
                .add("sizes", "any")
                .add("type", "image/svg+xml")
                .build();
        JsonObject manifest = JsonValues.object()
                .add("id", "/")
                .add("start_url", "/")
                .add("scope", "/")
                .add("display", "standalone")
                .add("name", texts.of("site.name"))
                .add("short_name", texts.of("site.name"))
                .add("description", texts.of("site.description"))
                .add("lang", reader.getLocale().toLanguageTag())
                .add("dir", reader.getDirection())
                .add("background_color", CANVAS)
                .add("icons", JsonValues.array().add(icon))
                .build();
        response.setContentType("application/manifest+json;charset=UTF-8");
        response.getWriter().write(manifest.toString());
    }
}
