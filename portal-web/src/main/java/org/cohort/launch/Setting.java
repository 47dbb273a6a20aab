package org.cohort.launch;

import java.util.Arrays;
import java.util.Optional;

/** The names under which the environment and {@code portal.properties} may set something. */
enum Setting {
    PORT,
    ADDRESS,
    DATA,
    BASE_URL,
    PROXIES,
    SIGN_UP,
    SECOND_FACTOR,
    DB_URL,
    DB_USER,
    DB_PASSWORD,
    SMTP_URL,
    CLUSTER;

    static final String PREFIX = "PORTAL_";

    /** What tests are told by; never a setting of the portal. */
    static final String TEST_PREFIX = "PORTAL_TEST_";

    /** The name as operators write it, such as {@code PORTAL_DB_URL}. */
    String title() {
        return PREFIX + name();
    }

    static Optional<Setting> titled(String title) {
        return Arrays.stream(values())
                .filter(setting -> setting.title().equals(title))
                .findFirst();
    }
}
