package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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

    @Inject
    HttpServletRequest request;

    private @Nullable String code;
    private @Nullable String answer;
    private @Nullable String then;
    private Optional<SecondStepService.Asked> asked = Optional.empty();
    private boolean loaded;

    /** Whoever has not given a password, or gave it too long ago, begins with that. */
    public void load() {
        asked = steps.asked(secret());
        loaded = true;
        if (!request.getMethod().equals("POST") && !steps.isOpen(secret())) {
            Redirect.to(getBeginning());
        }
    }

    public void send() {
        problems.attempt(() -> letIn(steps.pass(secret(), code == null ? "" : code)));
    }

    /** By what a passkey signed, which the script has put into the form. */
    public void sendKey() {
        problems.attempt(() -> letIn(steps.passByKey(secret(), answer == null ? "" : answer)));
    }

    private void letIn(SecondStepService.Passed passed) {
        door.open(passed.member(), passed.kept());
        Redirect.to(Doorkeeper.ownPath(then));
    }

    private String secret() {
        return door.waiting().orElse("");
    }

    /** Whether the form for a passkey is there: always before it is known, because a form that was sent is read then. */
    public boolean isKeyed() {
        return !loaded || asked.isPresent();
    }

    public String getChallenge() {
        return asked.map(SecondStepService.Asked::challenge).orElse("");
    }

    /** The numbers of the keys that are asked, with blanks between. */
    public String getKeys() {
        return asked.map(each -> String.join(" ", each.keys())).orElse("");
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

    /** Nothing of it is shown again: a passkey signs anew. */
    public @Nullable String getAnswer() {
        return null;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getThen() {
        return then;
    }

    public void setThen(@Nullable String then) {
        this.then = then;
    }
}
