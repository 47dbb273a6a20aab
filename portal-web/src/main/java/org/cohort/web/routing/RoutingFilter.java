package org.cohort.web.routing;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.posts.Post;
import org.cohort.posts.PostQueries;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** Leads a request to its page, and refuses every address that is not in the table. */
public class RoutingFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** The path that the reader asked for with the parameters that its page knows: forms post back to it. */
    public static final String ASKED_ADDRESS = RoutingFilter.class.getName() + ".address";

    /** The {@link Route} that was found. */
    public static final String ROUTE = RoutingFilter.class.getName() + ".route";

    /** The path alone. */
    public static final String ASKED_PATH = RoutingFilter.class.getName() + ".path";

    /** Out of a browser's reach, and no folder of a page's address: the server would redirect to it. */
    private static final String PAGES = "/WEB-INF/pages";

    /** What is not a page and is served by a servlet of its own. */
    private static final Set<String> SERVED_ELSEWHERE =
            Set.of("assets", "control", "files", "health", "openapi", "sign-out", "jakarta.faces.resource");

    private static final Set<String> READ = Set.of("GET", "HEAD");

    @Inject
    transient Reader reader;

    @Inject
    transient PostQueries posts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (SERVED_ELSEWHERE.contains(Routes.firstSegment(path))
                || path.equals("/settings/picture")
                || path.equals("/imports/upload")) {
            chain.doFilter(request, response);
            return;
        }
        String wanted = decoded(path);
        Optional<Routes.Match> match = Routes.find(wanted);
        if (match.isEmpty()) {
            leadToMovedPost(wanted, request, response);
            return;
        }
        Route route = match.get().route();
        if (!route.methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", route.methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (route.page().equals(Route.SERVLET)) {
            chain.doFilter(request, response);
            return;
        }
        if (!reader.getActor().isAtLeast(route.leastRole())) {
            refuse(request, response);
            return;
        }
        String query = knownQuery(route, request.getQueryString());
        request.setAttribute(ROUTE, route);
        request.setAttribute(ASKED_PATH, request.getRequestURI());
        request.setAttribute(
                ASKED_ADDRESS, query.isEmpty() ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        request.getRequestDispatcher(PAGES + route.answerTo(request.getMethod()))
                .forward(new PathParameters(request, match.get().pathParameters()), new PageResponse(response));
    }

    /** Other parameters stand nowhere on a page: a stored copy of it goes to those who never sent them. */
    private static String knownQuery(Route route, @Nullable String query) {
        return query == null
                ? ""
                : Stream.of(query.split("&", -1))
                        .filter(part -> route.parameters().contains(part.split("=", 2)[0]))
                        .collect(Collectors.joining("&"));
    }

    /** Old addresses of imported posts are in links all over the world; every other one is not there. */
    private void leadToMovedPost(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Post> moved =
                READ.contains(request.getMethod()) ? posts.movedFrom(reader.getActor(), path) : Optional.empty();
        if (moved.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        // In ASCII: of other letters the server would send the last byte, which may be a control character.
        response.setHeader("Location", URI.create(moved.get().getPath()).toASCIIString());
        // Readable today: a post that is withdrawn must not be led to by a copy of this answer.
        response.setHeader("Cache-Control", "no-cache");
    }

    /**
     * Guests are asked to sign in and brought back; members are told that it is not theirs, and whoever sent a form is told
     * that they are no longer signed in.
     */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isSentForm = request.getMethod().equals("POST");
        if (!reader.isGuest() || isSentForm) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String query = request.getQueryString();
        String asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        response.sendRedirect("/sign-in?then=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
    }

    /** Without path parameters such as {@code ;jsessionid}, each segment decoded. */
    private static String decoded(String path) {
        int parameters = path.indexOf(';');
        String plain = parameters < 0 ? path : path.substring(0, parameters);
        return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
