package org.cohort.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.cohort.people.Member;
import org.cohort.people.SignInService;
import org.cohort.people.factors.FactorService;
import org.cohort.people.factors.SecondStepService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** The form by which a member comes in. */
@Named
@RequestScoped
public class SignIn {

    @Inject
    SignInService service;

    @Inject
    SecondStepService steps;

    @Inject
    FactorService factors;

    @Inject
    Doorkeeper door;

    @Inject
    Problems problems;

    private @Nullable String email;
    private @Nullable String password;
    private @Nullable String then;
    private @Nullable String changed;
    private boolean kept;

    public void send() {
        problems.attempt(() -> {
            Member member = service.signIn(text(email), text(password), door.address());
            Optional<String> step = steps.begin(member, kept);
            if (step.isPresent()) {
                door.letWait(step.get());
                Redirect.to(
                        "/sign-in/second?then=" + URLEncoder.encode(Doorkeeper.ownPath(then), StandardCharsets.UTF_8));
            } else {
                door.open(member, kept);
                Redirect.to(factors.isAsked(member) ? "/settings/security" : Doorkeeper.ownPath(then));
            }
        });
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }

    /** Whether the reader comes from a link to a new password. */
    public @Nullable String getChanged() {
        return changed;
    }

    public void setChanged(@Nullable String changed) {
        this.changed = changed;
    }

    public boolean isKept() {
        return kept;
    }

    public void setKept(boolean kept) {
        this.kept = kept;
    }
}
