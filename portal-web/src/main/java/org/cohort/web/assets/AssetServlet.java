package org.cohort.web.assets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.cohort.web.cache.StoredPage;

/** Serves the assets under their hashed names, for ever. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Works for all pages, though it stands in a folder. */
    private static final String WORKER = "/worker-";

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<StoredPage> asset = path == null ? Optional.empty() : assets.find(path.substring(1));
        if (asset.isPresent()) {
            if (path.startsWith(WORKER)) {
                response.setHeader("Service-Worker-Allowed", "/");
            }
            asset.get().send(request, response, FOR_EVER);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
