package org.cohort.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.cohort.people.MemberService;
import org.cohort.people.ProfileService;
import org.cohort.people.Role;
import org.cohort.people.Sharing;
import org.cohort.people.directory.DirectoryService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;

/** The form of the own profile: what was sent and could not be saved stands in it again. */
@Named
@RequestScoped
public class EditProfile {

    private static final String FORM = "profileForm:";

    private static final int MOST_OFFERED = 60;

    @Inject
    MemberService members;

    @Inject
    ProfileService profiles;

    @Inject
    DirectoryService directory;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private ProfileForm form = ProfileForm.EMPTY;
    private List<String> interests = List.of();

    /** Saves what was sent, or shows what was saved. */
    public void open() {
        reader.getActor().mustBe(Role.MEMBER);
        if (!request.getMethod().equals("POST")) {
            form = ProfileForm.of(members.get(reader.getActor().memberId()));
        } else {
            form = ProfileForm.of(name -> request.getParameter(FORM + name));
            if (problems.attempt(() -> profiles.describe(reader.getActor(), form.profile(), form.pursuits()))) {
                Redirect.to("/people/" + reader.getHandle());
                return;
            }
        }
        interests = directory.interests(reader.getActor(), MOST_OFFERED);
    }

    public ProfileForm getForm() {
        return form;
    }

    /** Interests that others have. */
    public List<String> getInterests() {
        return interests;
    }

    public Sharing[] getSharings() {
        return Sharing.values();
    }

    /** Time zones by their names, without those that are only other names of one. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/") && !name.startsWith("Etc/") && !name.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
