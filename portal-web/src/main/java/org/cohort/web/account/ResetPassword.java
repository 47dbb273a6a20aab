package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.cohort.people.recovery.PasswordResetService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.jspecify.annotations.Nullable;

/** The page behind a link to a new password. It lets nobody in: the new password does. */
@Named
@RequestScoped
public class ResetPassword {

    @Inject
    PasswordResetService resets;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private String word = "";
    private String handle = "";
    private @Nullable String password;

    public void load() {
        handle = resets.handleOf(word).orElse("");
    }

    public void send() {
        if (problems.attempt(() -> resets.reset(word, password == null ? "" : password))) {
            Redirect.to("/sign-in?changed=1");
        }
    }

    /** Whether the form is there: always when it was sent, which is asked before the link has been looked up. */
    public boolean isShown() {
        return request.getMethod().equals("POST") || !handle.isEmpty();
    }

    public String getHandle() {
        return handle;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
