package org.cohort.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.tokens.AccessToken;
import org.cohort.tokens.Scope;
import org.cohort.tokens.TokenService;
import org.cohort.web.faces.Problems;
import org.cohort.web.faces.Redirect;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** The member's own tokens: made, seen and ended. A secret stands on the page that answers the form, and nowhere else. */
@Named
@RequestScoped
public class ManageTokens {

    private static final int USUAL_DAYS = 90;

    @Inject
    TokenService service;

    @Inject
    Problems problems;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private String secret = "";
    private List<AccessToken> tokens = List.of();

    /** Does what a button asked for, and lists the tokens. */
    public void open() {
        if (request.getMethod().equals("POST")) {
            String ended = request.getParameter("end");
            if (ended != null) {
                end(ended);
                Redirect.to("/settings/tokens");
                return;
            }
            problems.attempt(this::make);
        }
        tokens = service.list(reader.getActor());
    }

    /** What is no number is nobody's token. */
    private void end(String number) {
        if (number.matches("\\d{1,18}")) {
            service.end(reader.getActor(), Long.parseLong(number));
        }
    }

    private void make() {
        secret = service.make(reader.getActor(), given("tokenPassword"), getName(), scope(), days());
    }

    public List<AccessToken> getTokens() {
        return tokens;
    }

    /** Of the token that was made by this very request, else empty. */
    public String getSecret() {
        return secret;
    }

    /** What was typed. */
    public String getName() {
        return given("name");
    }

    /** Those that the member may have. */
    public List<Scope> getScopes() {
        return Arrays.stream(Scope.values())
                .filter(scope -> reader.getActor().isAtLeast(scope.leastRole()))
                .toList();
    }

    public List<Integer> getLifetimes() {
        return TokenService.LIFETIMES;
    }

    public boolean isChosen(Scope scope) {
        String sent = request.getParameter("scope");
        return sent == null ? scope == Scope.READ : scope.word().equals(sent);
    }

    public boolean isUsual(int days) {
        String sent = request.getParameter("days");
        return sent == null ? days == USUAL_DAYS : sent.equals(Integer.toString(days));
    }

    private Scope scope() {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.word().equals(given("scope")))
                .findFirst()
                .orElseThrow(() -> new Invalid("scope", "error.invalid"));
    }

    private int days() {
        return TokenService.LIFETIMES.stream()
                .filter(days -> String.valueOf(days).equals(given("days")))
                .findFirst()
                .orElseThrow(() -> new Invalid("days", "tokens.days"));
    }

    private String given(String field) {
        @Nullable String sent = request.getParameter(field);
        return Objects.requireNonNullElse(sent, "");
    }
}
