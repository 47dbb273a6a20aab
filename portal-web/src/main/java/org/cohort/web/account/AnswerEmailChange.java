package org.cohort.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.cohort.people.recovery.EmailChangeService;
import org.cohort.people.recovery.EmailChangeService.Offer;
import org.cohort.web.faces.Problems;

/** The pages behind the links to the new and to the old address. They ask, because programs open links to look at them. */
@Named
@RequestScoped
public class AnswerEmailChange {

    @Inject
    EmailChangeService changes;

    @Inject
    Problems problems;

    @Inject
    HttpServletRequest request;

    private String word = "";
    private Optional<Offer> offer = Optional.empty();
    private boolean done;

    public void openConfirmation() {
        offer = changes.toConfirm(word);
    }

    public void openStop() {
        offer = changes.toStop(word);
    }

    public void confirm() {
        done = problems.attempt(() -> changes.confirm(word));
    }

    public void stop() {
        done = problems.attempt(() -> changes.stop(word));
    }

    /** Whether the form is there: always when it was sent, which is asked before the link has been looked up. */
    public boolean isShown() {
        return !done && (offer.isPresent() || request.getMethod().equals("POST"));
    }

    /** Whether the link does nothing any more. */
    public boolean isOver() {
        return !done && !isShown();
    }

    public boolean isOpen() {
        return offer.isPresent();
    }

    public boolean isDone() {
        return done;
    }

    /** Whether the account has the new address already. */
    public boolean isConfirmed() {
        return offer.map(Offer::done).orElse(false);
    }

    public String getFrom() {
        return offer.map(Offer::from).orElse("");
    }

    public String getTo() {
        return offer.map(Offer::to).orElse("");
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word;
    }
}
