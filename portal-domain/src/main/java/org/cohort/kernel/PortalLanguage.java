package org.cohort.kernel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the portal itself speaks. What members write may be in any other. */
public enum PortalLanguage {
    ENGLISH("en-GB"),
    SPANISH("es"),
    /** With the digits that code, versions and addresses have too, which most Arabic pages on the subject use as well. */
    ARABIC("ar-u-nu-latn");

    private final Locale locale;
    private final String code;

    PortalLanguage(String tag) {
        this.locale = Locale.forLanguageTag(tag);
        this.code = locale.getLanguage();
    }

    /** The one of this code, such as {@code es}; empty where the portal does not speak it. */
    public static Optional<PortalLanguage> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** Two letters. */
    public String code() {
        return code;
    }

    /** How it writes dates, numbers and lists. */
    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }
}
