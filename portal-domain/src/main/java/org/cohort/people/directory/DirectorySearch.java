package org.cohort.people.directory;

import java.time.ZoneId;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for in the directory. All that is given must hold; nothing typed is an error.
 *
 * @param words words of name, handle and what the member says of themselves; of names the beginnings suffice; or empty
 * @param interest as members write theirs, or empty
 * @param language a BCP 47 code, or empty
 * @param place words of it, of which the beginnings suffice, or empty
 * @param near the zone whose hour theirs is to be near, or null for all
 * @param hours how near, {@value #NEAREST} to {@value #FURTHEST}; without meaning where {@code near} is null
 * @param role null for all
 */
public record DirectorySearch(
        String words,
        String interest,
        String language,
        String place,
        @Nullable ZoneId near,
        int hours,
        @Nullable Role role) {

    public static final int NEAREST = 0;

    /** Half a day is everybody. */
    public static final int FURTHEST = 11;

    public static final DirectorySearch ALL = new DirectorySearch("", "", "", "", null, 0, null);

    /** The same with hours that there are. */
    public DirectorySearch {
        hours = Math.max(NEAREST, Math.min(hours, FURTHEST));
    }
}
