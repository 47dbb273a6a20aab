package org.cohort.web.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.people.Role;

/**
 * One address of the portal.
 *
 * @param pattern as people see it, {@code {name}} for a segment that becomes a request parameter; {@code {id}} takes
 *     a number alone, without zeros before it: a page has one address, by which a stored copy is found again
 * @param page the Facelets file that shows it, the path of a servlet among them, or {@link #SERVLET} for one with an
 *     address of its own
 * @param methods the HTTP methods it answers
 * @param leastRole who may come; the services decide on the thing itself
 * @param parameters the query parameters that change the page; all others are ignored
 * @param cached whether guests may get a stored copy
 * @param sentTo what a form is sent to: the page itself, or the path of a servlet among the pages
 */
public record Route(
        String pattern,
        String page,
        Set<String> methods,
        Role leastRole,
        Set<String> parameters,
        boolean cached,
        String sentTo) {

    /** In the place of a page: a servlet is mapped to the address itself. */
    public static final String SERVLET = "";

    private static final Pattern SEGMENT = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Compiled> COMPILED = new ConcurrentHashMap<>();

    private record Compiled(Pattern regex, List<String> names) {}

    Route(String pattern, String page, Set<String> methods, Role leastRole, Set<String> parameters, boolean cached) {
        this(pattern, page, methods, leastRole, parameters, cached, page);
    }

    /** The same address, with another place for its form to be sent to. */
    Route sentTo(String servlet) {
        return new Route(pattern, page, methods, leastRole, parameters, cached, servlet);
    }

    /** What answers a request of this method, among the pages. */
    String answerTo(String method) {
        return method.equals("POST") ? sentTo : page;
    }

    /** The request parameters that the path holds, or empty where this is another address. */
    Optional<Map<String, String>> match(String path) {
        Compiled compiled = COMPILED.computeIfAbsent(pattern, Route::compile);
        Matcher matcher = compiled.regex().matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new HashMap<>();
        compiled.names().forEach(name -> found.put(name, matcher.group(name)));
        return Optional.of(found);
    }

    private static Compiled compile(String pattern) {
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        Matcher segments = SEGMENT.matcher(pattern);
        int end = 0;
        while (segments.find()) {
            regex.append(Pattern.quote(pattern.substring(end, segments.start())));
            String name = segments.group(1);
            names.add(name);
            regex.append("(?<")
                    .append(name)
                    .append('>')
                    .append(name.equals("id") ? "[1-9]\\d{0,17}" : "[^/]+")
                    .append(')');
            end = segments.end();
        }
        return new Compiled(Pattern.compile(regex + Pattern.quote(pattern.substring(end))), names);
    }
}
