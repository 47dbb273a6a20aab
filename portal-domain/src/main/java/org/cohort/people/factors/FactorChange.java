package org.cohort.people.factors;

import java.util.Arrays;
import java.util.Optional;

/** What changed of a member's second factor, as they are told by mail. */
public enum FactorChange {
    APP_ADDED("appAdded"),
    APP_REMOVED("appRemoved"),
    PASSKEY_ADDED("passkeyAdded"),
    PASSKEY_REMOVED("passkeyRemoved"),
    CODES_RENEWED("codesRenewed"),
    CODE_USED("codeUsed");

    private final String word;

    FactorChange(String word) {
        this.word = word;
    }

    static Optional<FactorChange> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** The word for message keys, and in the order for the mail. */
    public String word() {
        return word;
    }
}
