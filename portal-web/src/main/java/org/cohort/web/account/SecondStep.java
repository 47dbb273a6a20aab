package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.cohort.people.factors.SecondStepService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** The second page of signing in, for whoever has a second factor: the session begins here and not before. */
@Named
@RequestScoped
public class SecondStep {

    @Inject
    SecondStepService steps;

    @Inject
    Doorkeeper door;

    @Inject
    Problems problems;

    private @Nullable String code;
    private @Nullable String then;

    /** Whoever has not given a password, or gave it too long ago, begins with that. */
    public void load() {
        if (door.waiting().filter(steps::isOpen).isEmpty()) {
            Redirect.to(getBeginning());
        }
    }

    public void send() {
        problems.attempt(() -> {
            SecondStepService.Passed passed = steps.pass(door.waiting().orElse(""), code == null ? "" : code);
            door.open(passed.member(), passed.kept());
            Redirect.to(Doorkeeper.ownPath(then));
        });
    }

    /** Where somebody begins again. */
    public String getBeginning() {
        return "/sign-in?then=" + URLEncoder.encode(Doorkeeper.ownPath(then), StandardCharsets.UTF_8);
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }
}
