package org.cohort.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.people.PasswordService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form by which a member takes another password; all other sessions end. */
@Named
@RequestScoped
public class ChangePassword {

    @Inject
    PasswordService passwords;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private @Nullable String old;
    private @Nullable String wanted;

    public void send() {
        boolean changed = problems.attempt(() -> passwords.change(
                reader.getActor(), reader.getSessionId(), old == null ? "" : old, wanted == null ? "" : wanted));
        if (changed) {
            Redirect.to("/settings#sessions");
        }
    }

    public @Nullable String getOld() {
        return old;
    }

    public void setOld(@Nullable String old) {
        this.old = old;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }
}
