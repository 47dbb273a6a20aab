package org.cohort.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.recovery.PasswordResetService;
import org.cohort.web.faces.Problems;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Site;
import org.jspecify.annotations.Nullable;

/** What an organiser does for a member who cannot get in: a link to a new password, where mail does not work. */
@Named
@RequestScoped
public class HelpMember {

    @Inject
    PasswordResetService resets;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Site site;

    private @Nullable String handle;
    private String link = "";

    /** Makes a link, which is shown this once. */
    public void makeLink() {
        problems.attempt(() -> link = site.url("/reset-password/" + token()));
    }

    /** A handle that nobody has is a slip of the hand here, not a page that is missing. */
    private String token() {
        try {
            return resets.makeLink(reader.getActor(), handle == null ? "" : handle);
        } catch (NotFound nobody) {
            throw new Invalid("helped", nobody.key());
        }
    }

    public String getLink() {
        return link;
    }

    public @Nullable String getHandle() {
        return handle;
    }

    public void setHandle(@Nullable String handle) {
        this.handle = handle;
    }
}
