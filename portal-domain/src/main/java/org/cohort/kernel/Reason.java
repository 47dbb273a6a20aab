package org.cohort.kernel;

import java.util.Locale;

/** Why a thing concerns a member, the strongest first: whoever has several reasons is told the first of them. */
public enum Reason {
    /** Their handle stands in the text. */
    MENTION,
    /** It answers what they wrote. */
    REPLY,
    /** It is an answer of theirs, and was accepted. */
    ACCEPTED,
    /** It stands under a post of theirs. */
    COMMENT,
    /** It is new in something that they follow. */
    FOLLOWED;

    /** As it stands in message keys, rows and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
