package org.cohort.web.api.description;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** What the description says in words: English, as the names in it are. */
final class Words {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.cohort.web.api.description.words");

    private Words() {}

    static String of(String key) {
        return find(key).orElseThrow(() -> new MissingResourceException("Not described", Words.class.getName(), key));
    }

    static Optional<String> find(String key) {
        return WORDS.containsKey(key) ? Optional.of(WORDS.getString(key)) : Optional.empty();
    }
}
