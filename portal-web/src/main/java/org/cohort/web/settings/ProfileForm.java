package org.cohort.web.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cohort.people.Link;
import org.cohort.people.Member;
import org.cohort.people.ProfileService.Profile;
import org.cohort.people.Pursuits;
import org.cohort.people.Pursuits.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of the own profile: as typed, whatever it is.
 *
 * @param links one a line: the address, then what it is called
 * @param interests one for each field that the form has for them, empty ones too
 * @param accomplishments one for each row of the form, empty ones too
 */
public record ProfileForm(
        String name,
        String about,
        String place,
        String zone,
        String languages,
        String links,
        List<String> interests,
        String goals,
        List<Entry> accomplishments,
        String sharing) {

    static final ProfileForm EMPTY = of(name -> null);

    /** Fields for interests; who has more to say writes several into one. */
    private static final int INTERESTS = 8;

    /** Rows that are read; the domain refuses as many. */
    private static final int MOST_ROWS = 30;

    /** Rows to write new accomplishments into. */
    private static final int FREE_ROWS = 2;

    private static final Entry FREE = new Entry("", "", "");

    /** Takes the fields by their names; one that is not there is empty. */
    static ProfileForm of(UnaryOperator<@Nullable String> fields) {
        UnaryOperator<String> field = name -> Objects.requireNonNullElse(fields.apply(name), "");
        return new ProfileForm(
                field.apply("name"),
                field.apply("about").replace("\r\n", "\n"),
                field.apply("place"),
                field.apply("zone"),
                field.apply("languages"),
                field.apply("links").replace("\r\n", "\n"),
                IntStream.range(0, INTERESTS)
                        .mapToObj(i -> field.apply("interest" + i))
                        .toList(),
                field.apply("goals").replace("\r\n", "\n"),
                IntStream.range(0, MOST_ROWS)
                        .mapToObj(i ->
                                new Entry(field.apply("day" + i), field.apply("title" + i), field.apply("url" + i)))
                        .filter(entry -> !entry.equals(FREE))
                        .toList(),
                field.apply("sharing"));
    }

    static ProfileForm of(Member member) {
        return new ProfileForm(
                member.getName(),
                member.getAbout(),
                Objects.requireNonNullElse(member.getPlace(), ""),
                Objects.requireNonNullElse(member.getZone(), ""),
                Objects.requireNonNullElse(member.getLanguages(), ""),
                member.getLinks().stream()
                        .map(link -> link.getUrl() + " " + link.getLabel())
                        .collect(Collectors.joining("\n")),
                member.getInterests(),
                member.getGoals(),
                member.getAccomplishments().stream()
                        .map(one -> new Entry(
                                one.getDay().toString(), one.getTitle(), Objects.requireNonNullElse(one.getUrl(), "")))
                        .toList(),
                member.getSharing().word());
    }

    /** The fields for interests, with those that are free. */
    public List<String> interestFields() {
        List<String> all = new ArrayList<>(interests);
        while (all.size() < INTERESTS) {
            all.add("");
        }
        return all;
    }

    /** The rows for accomplishments, with those that are free. */
    public List<Entry> rows() {
        List<Entry> all = new ArrayList<>(accomplishments);
        for (int i = 0; i < FREE_ROWS; i++) {
            all.add(FREE);
        }
        return all;
    }

    /** For the service, which checks it. */
    Profile profile() {
        return new Profile(name, about, place, zone, languages, parsedLinks());
    }

    Pursuits pursuits() {
        Stream<String> words = interests.stream().flatMap(typed -> Stream.of(typed.split("[,،、;]", -1)));
        return new Pursuits(words.toList(), goals, accomplishments, sharing);
    }

    private List<Link> parsedLinks() {
        return links.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Link(parts.length == 2 ? parts[1] : parts[0], parts[0]))
                .toList();
    }
}
