package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohort.people.factors.FactorService;
import org.cohort.people.factors.FactorService.Standing;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Texts;
import org.jspecify.annotations.Nullable;

/** A member's second factor on the page of their settings. */
@Named
@RequestScoped
public class SecondFactor {

    private static final String PAGE = "/settings/security#factor";

    @Inject
    FactorService factors;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    private @Nullable String password;
    private @Nullable String code;
    private @Nullable Standing standing;
    private List<String> codes = List.of();

    public void beginApp() {
        if (problems.attempt(() -> factors.beginApp(reader.getActor(), text(password)))) {
            Redirect.to(PAGE);
        }
    }

    /** Takes the app's first code, and shows the recovery codes on the page that answers. */
    public void confirmApp() {
        problems.attempt(() -> codes = factors.confirmApp(reader.getActor(), reader.getSessionId(), text(code)));
        standing = null;
    }

    public void removeApp() {
        if (problems.attempt(() -> factors.removeApp(reader.getActor(), text(password)))) {
            Redirect.to(PAGE);
        }
    }

    public void renewCodes() {
        problems.attempt(() -> codes = factors.renewCodes(reader.getActor(), text(password)));
        standing = null;
    }

    /** Read when it is asked for, which is before any action. */
    public Standing getStanding() {
        if (standing == null) {
            standing = factors.standing(reader.getActor());
        }
        return standing;
    }

    /** The secret that waits for an app, as a square to be photographed. */
    public String getSquare() {
        String site = encoded(texts.of("site.name"));
        String address = "otpauth://totp/" + site + ":" + encoded(reader.getHandle()) + "?secret="
                + getStanding().secret() + "&issuer=" + site;
        return QrCode.svg(address, texts.of("factor.app.square"));
    }

    /** The same to be typed, in groups. */
    public String getSecret() {
        return getStanding().secret().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Has these recovery codes on the page that answers, and what there is since. */
    void show(List<String> newCodes) {
        codes = newCodes;
        standing = null;
    }

    /** The recovery codes, on the one page that shows them. */
    public List<String> getCodes() {
        return codes;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
