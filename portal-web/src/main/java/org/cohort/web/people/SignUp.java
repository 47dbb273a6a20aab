package org.cohort.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cohort.people.InvitationService;
import org.cohort.people.Member;
import org.cohort.people.Role;
import org.cohort.people.SignUpPolicy;
import org.cohort.people.SignUpService;
import org.cohort.people.factors.FactorService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Texts;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** The form by which somebody becomes a member. */
@Named
@RequestScoped
public class SignUp {

    @Inject
    SignUpService service;

    @Inject
    SignUpPolicy policy;

    @Inject
    InvitationService invitations;

    @Inject
    FactorService factors;

    @Inject
    Doorkeeper door;

    @Inject
    Problems problems;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private @Nullable String invitation;
    private @Nullable String handle;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String password;
    private Optional<Role> invitedAs = Optional.empty();

    public void load() {
        invitedAs = Optional.ofNullable(invitation).flatMap(invitations::roleOf);
    }

    public void send() {
        problems.attempt(() -> {
            Member member = service.signUp(
                    new SignUpService.Wish(text(handle), text(name), text(email), text(password), texts.language()),
                    invitation,
                    door.address());
            door.open(member, false);
            Redirect.to(factors.isAsked(member) ? "/settings/security" : "/people/" + member.getHandle());
        });
    }

    /** Whether the form is there: always when it was sent, which is asked before the link has been looked up. */
    public boolean isShown() {
        boolean sent = request.getMethod().equals("POST");
        return sent || (invitation == null ? policy.door() == SignUpPolicy.Door.OPEN : invitedAs.isPresent());
    }

    /** What stands above the form, or in its place. */
    public String getExplanation() {
        if (invitation != null) {
            return invitedAs
                    .map(role -> texts.of("signUp.invited", texts.of("role." + role.name())))
                    .orElseGet(() -> texts.of("signUp.linkUsed"));
        }
        return texts.of(
                switch (policy.door()) {
                    case OPEN -> "signUp.open";
                    case INVITATION -> "signUp.byInvitation";
                    case CLOSED -> "signUp.closed";
                });
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getInvitation() {
        return invitation;
    }

    public void setInvitation(@Nullable String invitation) {
        this.invitation = invitation;
    }

    public @Nullable String getHandle() {
        return handle;
    }

    public void setHandle(@Nullable String handle) {
        this.handle = handle;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
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
}
