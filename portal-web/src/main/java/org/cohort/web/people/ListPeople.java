package org.cohort.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.people.ShownProfile;
import org.cohort.people.directory.DirectoryRow;
import org.cohort.people.directory.DirectoryService;
import org.cohort.people.guard.TryLimits;
import org.cohort.posts.AuthorQueries;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The members' directory, a page at a time: all who are listed, or those who fit what the form asks. */
@Named
@RequestScoped
public class ListPeople {

    /** Interests that are offered; the field takes any. */
    private static final int MOST_OFFERED = 60;

    @Inject
    DirectoryService directory;

    @Inject
    ProfileService profiles;

    @Inject
    AuthorQueries authors;

    @Inject
    TryLimits limits;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private PeopleForm form = PeopleForm.EMPTY;
    private Optional<Keyset> after = Optional.empty();
    private Page<DirectoryRow> page = new Page<>(List.of(), null);
    private Map<Long, String> introductions = Map.of();
    private List<String> interests = List.of();
    private List<Languages.Choice> languages = List.of();
    private @Nullable ShownProfile own;

    public void load() {
        reader.getActor().mustBe(Role.MEMBER);
        limits.searchOf(reader.getActor().memberId());
        form = PeopleForm.of(request::getParameter);
        after = Keyset.decode(request.getParameter("after"));
        Optional<ZoneId> zone = Optional.ofNullable(reader.getChosenZone()).map(ZoneId::of);
        page = directory.find(reader.getActor(), form.search(zone), after);
        introductions = authors.introductionsOf(
                page.items().stream().map(DirectoryRow::id).toList());
        interests = directory.interests(reader.getActor(), MOST_OFFERED);
        languages = Languages.choices(directory.languages(reader.getActor()), form.language(), reader.getLocale());
        own = profiles.read(reader.getActor(), reader.getHandle());
    }

    public PeopleForm getForm() {
        return form;
    }

    public List<Integer> getHours() {
        return PeopleForm.HOURS.stream().map(Integer::valueOf).toList();
    }

    public List<String> getRoles() {
        return PeopleForm.ROLES;
    }

    public List<Languages.Choice> getLanguages() {
        return languages;
    }

    public List<String> getInterests() {
        return interests;
    }

    public List<DirectoryRow> getRows() {
        return page.items();
    }

    /** Where each of them introduced themselves, by their numbers. */
    public Map<Long, String> getIntroductions() {
        return introductions;
    }

    /** What the reader might do to be found here: the message's key, or nothing. */
    public String getAdvice() {
        if (own == null || own.shared() == null) {
            return "";
        }
        if (!own.listed()) {
            return "directory.unlisted";
        }
        return own.shared().interests().isEmpty() ? "directory.sayMore" : "";
    }

    /** The address of the next page, empty on the last. */
    public String getNext() {
        Keyset next = page.next();
        return next == null ? "" : form.address(next.encode());
    }

    /** The address of the first page, empty on it. */
    public String getFirst() {
        return after.isEmpty() ? "" : form.address("");
    }
}
