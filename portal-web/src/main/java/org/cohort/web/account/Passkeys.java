package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.cohort.kernel.PublicAddress;
import org.cohort.people.factors.Passkey;
import org.cohort.people.factors.PasskeyService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** A member's passkeys on the page of their settings: the browser makes them, by a script. */
@Named
@RequestScoped
public class Passkeys {

    private static final String PAGE = "/settings/security#factor";

    @Inject
    PasskeyService service;

    @Inject
    SecondFactor factor;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    PublicAddress address;

    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String answer;
    private @Nullable List<Passkey> list;

    /** Adds what the browser made; with a member's first factor the page that answers shows the recovery codes. */
    public void add() {
        boolean added = problems.attempt(() -> factor.show(
                service.add(reader.getActor(), reader.getSessionId(), text(password), text(name), text(answer))));
        list = null;
        if (added) {
            name = null;
        }
        if (added && factor.getCodes().isEmpty()) {
            Redirect.to(PAGE);
        }
    }

    /** Forgets one, with the password of the form that the button stands in. */
    public void remove(long id) {
        if (problems.attempt(() -> service.remove(reader.getActor(), text(factor.getPassword()), id))) {
            Redirect.to(PAGE);
        }
    }

    /** Read when it is asked for, which is before any action. */
    public List<Passkey> getList() {
        if (list == null) {
            list = service.list(reader.getActor());
        }
        return list;
    }

    public String getChallenge() {
        return service.challenge(reader.getActor(), reader.getSessionId());
    }

    /** The address that keys are made for. */
    public String getHost() {
        return address.host();
    }

    /** Those there are, which a device is not to make again; with blanks between. */
    public String getKnown() {
        return getList().stream().map(Passkey::getCredentialId).collect(Collectors.joining(" "));
    }

    /** What a device knows the member by: nothing that says who it is to anybody else. */
    public String getOwner() {
        byte[] number = ByteBuffer.allocate(Long.BYTES)
                .putLong(reader.getActor().memberId())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(number);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    /** Nothing of it is shown again: the browser answers anew. */
    public @Nullable String getAnswer() {
        return null;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
