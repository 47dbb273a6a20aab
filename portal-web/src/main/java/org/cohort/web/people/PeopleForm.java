package org.cohort.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cohort.kernel.Typed;
import org.cohort.people.Role;
import org.cohort.people.directory.DirectorySearch;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of the directory, and in the addresses of its pages.
 *
 * @param near hours between two clocks, or empty
 * @param role the word of one of {@link #ROLES}, or empty
 */
public record PeopleForm(String q, String interest, String language, String place, String near, String role) {

    static final PeopleForm EMPTY = new PeopleForm("", "", "", "", "", "");

    /** Hours between two clocks that can be chosen. */
    static final List<String> HOURS = List.of("0", "1", "2", "4");

    /** Whom members look for by their role. */
    static final List<String> ROLES = List.of("helper", "moderator", "organiser");

    /** Of each field; nobody types more. */
    private static final int LONGEST = 100;

    /** Takes the parameters by their names; what cannot be chosen is left out. */
    static PeopleForm of(UnaryOperator<@Nullable String> parameters) {
        UnaryOperator<String> typed = name -> {
            String value = Typed.lineOrNull(parameters.apply(name));
            return value == null || value.length() > LONGEST ? "" : value;
        };
        return new PeopleForm(
                typed.apply("q"),
                typed.apply("interest"),
                typed.apply("language"),
                typed.apply("place"),
                oneOf(HOURS, typed.apply("near")),
                oneOf(ROLES, typed.apply("role")));
    }

    private static String oneOf(List<String> choices, String typed) {
        return choices.contains(typed) ? typed : "";
    }

    /**
     * The same for the directory.
     *
     * @param zone the reader's own; where it is not known, everybody is near
     */
    DirectorySearch search(Optional<ZoneId> zone) {
        return new DirectorySearch(
                q,
                interest,
                language,
                place,
                near.isEmpty() ? null : zone.orElse(null),
                near.isEmpty() ? 0 : Integer.parseInt(near),
                role.isEmpty() ? null : Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    /** Whether clocks of so many hours' difference are asked for; an empty field is none, not 0. */
    public boolean isNear(int hours) {
        return near.equals(String.valueOf(hours));
    }

    /** The address of those who fit, behind a place in their list. */
    String address(String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.put("interest", interest);
        parameters.put("language", language);
        parameters.put("place", place);
        parameters.put("near", near);
        parameters.put("role", role);
        parameters.put("after", after);
        String query = parameters.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/people" : "/people?" + query;
    }
}
