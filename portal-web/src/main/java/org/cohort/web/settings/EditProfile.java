package org.cohort.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.cohort.people.Link;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form of the own profile. Links stand one a line: the address, then what it is called. */
@Named
@RequestScoped
public class EditProfile {

    @Inject
    MemberService members;

    @Inject
    ProfileService profiles;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private @Nullable String name;
    private @Nullable String about;
    private @Nullable String place;
    private @Nullable String zone;
    private @Nullable String languages;
    private @Nullable String links;
    private boolean sent;

    public void load() {
        reader.getActor().mustBe(Role.MEMBER);
        if (sent) {
            return;
        }
        Member member = members.get(reader.getActor().memberId());
        name = member.getName();
        about = member.getAbout();
        place = member.getPlace();
        zone = member.getZone();
        languages = member.getLanguages();
        links = member.getLinks().stream()
                .map(link -> link.getUrl() + " " + link.getLabel())
                .collect(Collectors.joining("\n"));
    }

    public void save() {
        ProfileService.Profile profile = new ProfileService.Profile(
                text(name), text(about), text(place), text(zone), text(languages), parsed(text(links)));
        if (problems.attempt(() -> profiles.describe(reader.getActor(), profile))) {
            Redirect.to("/people/" + reader.getHandle());
        }
    }

    private static List<Link> parsed(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new Link(parts.length == 2 ? parts[1] : parts[0], parts[0]))
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The path of the own picture, empty where there is none. */
    public String getPicture() {
        return reader.getPicture();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
        this.sent = true;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }

    public @Nullable String getLanguages() {
        return languages;
    }

    public void setLanguages(@Nullable String languages) {
        this.languages = languages;
    }

    public @Nullable String getLinks() {
        return links;
    }

    public void setLinks(@Nullable String links) {
        this.links = links;
    }
}
