package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.people.recovery.PasswordResetService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** The form of somebody who forgot their password; it says the same to whoever has an account and whoever has none. */
@Named
@RequestScoped
public class AskForReset {

    @Inject
    PasswordResetService resets;

    @Inject
    Doorkeeper door;

    @Inject
    Problems problems;

    private @Nullable String email;
    private @Nullable String sent;

    public void send() {
        if (problems.attempt(() -> resets.ask(email == null ? "" : email, door.address()))) {
            Redirect.to("/sign-in/forgot?sent=1");
        }
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getSent() {
        return sent;
    }

    public void setSent(@Nullable String sent) {
        this.sent = sent;
    }
}
