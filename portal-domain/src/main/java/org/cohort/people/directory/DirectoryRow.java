package org.cohort.people.directory;

import java.time.Instant;
import java.util.List;
import org.cohort.media.Attachment;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** A member as a card of the directory shows them. */
public record DirectoryRow(
        long id,
        String handle,
        String name,
        Role role,
        Instant joinedAt,
        @Nullable String place,
        @Nullable String zone,
        @Nullable String languages,
        String interests,
        @Nullable String pictureKey,
        @Nullable String pictureName) {

    /** Empty where they have no picture. */
    public String picturePath() {
        return pictureKey == null || pictureName == null ? "" : Attachment.pathOf(pictureKey, pictureName);
    }

    /** BCP 47 codes, the best first. */
    public List<String> languageCodes() {
        return languages == null ? List.of() : List.of(languages.split(" ", -1));
    }

    public List<String> interestNames() {
        return interests.isEmpty() ? List.of() : List.of(interests.split(" ", -1));
    }
}
