package org.cohort.web.organise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.NotFound;
import org.cohort.people.factors.FactorService;
import org.cohort.people.recovery.PasswordResetService;
import org.cohort.web.faces.Problems;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Site;
import org.jspecify.annotations.Nullable;

/** What an organiser does for a member who cannot get in: a new password, or no second factor. */
@Named
@RequestScoped
public class HelpMember {

    @Inject
    PasswordResetService resets;

    @Inject
    FactorService factors;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Site site;

    private @Nullable String handle;
    private String link = "";
    private boolean done;

    /** Makes a link, which is shown this once. */
    public void makeLink() {
        problems.attempt(() -> link = site.url("/reset-password/" + token()));
    }

    /** Takes the second factor away of somebody who lost all of it. */
    public void resetFactor() {
        done = problems.attempt(() -> {
            try {
                factors.reset(reader.getActor(), handle == null ? "" : handle);
            } catch (NotFound nobody) {
                throw new Invalid("helped", nobody.key());
            }
        });
    }

    /** A handle that nobody has is a slip of the hand here, not a page that is missing. */
    private String token() {
        try {
            return resets.makeLink(reader.getActor(), handle == null ? "" : handle);
        } catch (NotFound nobody) {
            throw new Invalid("helped", nobody.key());
        }
    }

    /** Whether a second factor has just been taken away. */
    public boolean isDone() {
        return done;
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
