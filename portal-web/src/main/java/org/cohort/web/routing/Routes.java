package org.cohort.web.routing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.people.Role;

/** Every page there is. What is not in this table answers 404, whatever files lie behind. */
public final class Routes {

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> FORM = Set.of("GET", "HEAD", "POST");

    public static final List<Route> ALL = List.of(
            page("/", "/home/index.xhtml"),
            page("/posts", "/posts/index.xhtml", "after"),
            // Leads to the address with the slug.
            new Route("/posts/{id}", "/posts/view.xhtml", READ, Role.GUEST, Set.of(), false),
            new Route(
                    "/posts/{id}/{slug}", "/posts/view.xhtml", FORM, Role.GUEST, Set.of("after", "before", "at"), true),
            form("/posts/{id}/{slug}/comment", "/comments/write.xhtml", "reply", "quote")
                    .sentTo("/comments/send"),
            form("/posts/new", "/posts/edit.xhtml", "channel"),
            form("/posts/{id}/{slug}/edit", "/posts/edit.xhtml"),
            page("/posts/{id}/{slug}/revisions", "/posts/revisions.xhtml", "from", "to"),
            page("/questions", "/questions/index.xhtml", "state", "tag", "language", "age", "after", "solved"),
            script("/questions/similar", "GET", "q"),
            form("/questions/new", "/questions/edit.xhtml", "channel"),
            form("/questions/{id}/edit", "/questions/edit.xhtml"),
            new Route("/comments/{id}", "/comments/view.xhtml", READ, Role.GUEST, Set.of(), false),
            form("/comments/{id}/edit", "/comments/edit.xhtml"),
            form("/drafts", "/drafts/index.xhtml"),
            script("/drafts/keep", "POST"),
            script("/preview", "POST"),
            script("/posts/cover", "POST"),
            script("/emoji", "GET"),
            script("/live", "GET", "post"),
            script("/live/state", "GET", "post"),
            script("/live/bell", "GET"),
            script("/people/suggest", "GET", "q"),
            page("/tags", "/tags/index.xhtml"),
            page("/tags/{tag}", "/tags/view.xhtml", "after"),
            new Route("/series/{slug}", "/series/view.xhtml", FORM, Role.GUEST, Set.of(), true),
            page("/shortcuts", "/shortcuts/index.xhtml"),
            page("/channels", "/channels/index.xhtml"),
            page("/channels/{slug}", "/channels/view.xhtml", "after"),
            new Route("/following", "/following/index.xhtml", READ, Role.MEMBER, Set.of(), false),
            new Route("/involvement", "/involvement/choose", Set.of("POST"), Role.MEMBER, Set.of(), false),
            new Route("/blocks", "/blocks/choose", Set.of("POST"), Role.MEMBER, Set.of(), false),
            new Route("/read", "/involvement/read", Set.of("POST"), Role.MEMBER, Set.of(), false),
            new Route("/unread", "/involvement/next", Set.of("GET"), Role.MEMBER, Set.of(), false),
            // Never stored: for members alone, each with other marks.
            new Route(
                    "/people",
                    "/people/index.xhtml",
                    READ,
                    Role.MEMBER,
                    Set.of("q", "interest", "language", "place", "near", "role", "after"),
                    false),
            page("/people/{handle}", "/people/view.xhtml", "after"),
            open("/sign-in", "/sign-in/index.xhtml", "then", "changed"),
            open("/sign-in/second", "/sign-in/second.xhtml", "then"),
            open("/sign-in/forgot", "/sign-in/forgot.xhtml", "sent"),
            open("/reset-password/{word}", "/reset-password/index.xhtml"),
            open("/confirm-email/{word}", "/confirm-email/index.xhtml"),
            open("/keep-email/{word}", "/keep-email/index.xhtml"),
            open("/sign-up", "/sign-up/index.xhtml", "invitation"),
            // For everybody, from the foot of every page.
            new Route("/language", Route.SERVLET, Set.of("POST"), Role.GUEST, Set.of(), false),
            form("/settings", "/settings/index.xhtml"),
            form("/settings/security", "/settings/security.xhtml"),
            form("/settings/profile", "/settings/profile.xhtml"),
            new Route("/settings/blocked", "/settings/blocked.xhtml", READ, Role.MEMBER, Set.of(), false),
            form("/settings/notifications", "/settings/notifications.xhtml", "saved"),
            form("/settings/tokens", "/settings/tokens.xhtml"),
            open("/unsubscribe/{word}", "/unsubscribe/index.xhtml").sentTo("/notifications/stop"),
            organisers("/organise", "/organise/index.xhtml", "beginning"),
            organisers("/organise/channels", "/organise/channels.xhtml", "slug"),
            organisers("/organise/mail", "/organise/mail.xhtml"),
            organisers("/imports", "/imports/index.xhtml", "source", "problem"),
            form("/notifications", "/notifications/index.xhtml", "after"),
            new Route("/bookmarks", "/bookmarks/index.xhtml", READ, Role.MEMBER, Set.of(), false),
            // Never stored: hardly anybody looks for the same, and what was taken back must not be found.
            new Route("/search", "/search/index.xhtml", READ, Role.GUEST, Set.of("q", "kind", "page"), false),
            // Never stored: it names the address that it was asked at.
            new Route("/api", "/api/index.xhtml", READ, Role.GUEST, Set.of(), false),
            page("/feed.atom", "/feeds/posts"),
            page("/tags/{tag}/feed.atom", "/feeds/tag"),
            page("/people/{handle}/feed.atom", "/feeds/member"),
            page("/channels/{slug}/feed.atom", "/feeds/channel"),
            // Made anew each time: it may be too large to keep, and is asked for seldom.
            new Route("/sitemap.xml", "/sitemap/whole", READ, Role.GUEST, Set.of(), false),
            new Route("/sitemap/{id}.xml", "/sitemap/part", READ, Role.GUEST, Set.of(), false),
            page("/manifest.webmanifest", "/manifest"),
            page("/offline", "/offline/index.xhtml"),
            page("/robots.txt", "/robots"));

    /** By the first segment, which no pattern leaves open, so that a path is compared with few. */
    private static final Map<String, List<Route>> BY_FIRST_SEGMENT =
            ALL.stream().collect(Collectors.groupingBy(route -> firstSegment(route.pattern())));

    private Routes() {}

    /** An address with the parameters that its path held. */
    public record Match(Route route, Map<String, String> pathParameters) {}

    /** The page of a path, which begins with a slash. */
    public static Optional<Match> find(String path) {
        for (Route route : BY_FIRST_SEGMENT.getOrDefault(firstSegment(path), List.of())) {
            Optional<Map<String, String>> parameters = route.match(path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    /** What stands between the first slash and the second; empty for the first page. */
    static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
    }

    /** A page with a form for members; there is no stored copy of it. */
    private static Route form(String pattern, String page, String... parameters) {
        return new Route(pattern, page, FORM, Role.MEMBER, Set.of(parameters), false);
    }

    /** A form for guests: never stored, because it carries a token. */
    private static Route open(String pattern, String page, String... parameters) {
        return new Route(pattern, page, FORM, Role.GUEST, Set.of(parameters), false);
    }

    private static Route organisers(String pattern, String page, String... parameters) {
        return new Route(pattern, page, FORM, Role.ORGANISER, Set.of(parameters), false);
    }

    /** What the scripts of members' pages ask for; a servlet of its own answers. */
    private static Route script(String pattern, String method, String... parameters) {
        return new Route(pattern, Route.SERVLET, Set.of(method), Role.MEMBER, Set.of(parameters), false);
    }

    private static Route page(String pattern, String page, String... parameters) {
        return new Route(pattern, page, READ, Role.GUEST, Set.of(parameters), true);
    }
}
