package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohort.people.MemberService;
import org.cohort.people.recovery.EmailChangeService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The form by which a member asks for another e-mail address. */
@Named
@RequestScoped
public class ChangeEmail {

    private static final String PAGE = "/settings/security#email";

    @Inject
    EmailChangeService changes;

    @Inject
    MemberService members;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    private @Nullable String wanted;
    private @Nullable String password;
    private @Nullable String present;
    private @Nullable String waiting;

    public void send() {
        if (problems.attempt(() -> changes.ask(reader.getActor(), text(password), text(wanted)))) {
            Redirect.to(PAGE);
        }
    }

    public void cancel() {
        changes.cancel(reader.getActor());
        Redirect.to(PAGE);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The address that the account has, empty where it has none. */
    public String getPresent() {
        if (present == null) {
            present = text(members.get(reader.getActor().memberId()).getEmail());
        }
        return present;
    }

    /** The one that waits to be confirmed, empty where none does; read when it is asked for, which is before any action. */
    public String getWaiting() {
        if (waiting == null) {
            waiting = changes.waiting(reader.getActor()).orElse("");
        }
        return waiting;
    }

    public @Nullable String getWanted() {
        return wanted;
    }

    public void setWanted(@Nullable String wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
