package org.cohort.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.cohort.kernel.PortalLanguage;
import org.cohort.media.Attachment;
import org.jspecify.annotations.Nullable;

/** A session with what a page's head shows of its member: one row, because every page of a member begins with it. */
public record SeenSession(
        long id,
        Instant seenAt,
        long memberId,
        String handle,
        Role role,
        String name,
        @Nullable String zone,
        @Nullable String language,
        @Nullable Instant factorSince,
        @Nullable Instant factorDue,
        @Nullable String pictureKey,
        @Nullable String pictureName) {

    /** Whether somebody of the staff is to be told until when they need a second factor. */
    boolean isToBeAsked(FactorPolicy policy) {
        return factorSince == null && factorDue == null && policy.isFor(role);
    }

    SignedIn signedIn(FactorPolicy policy, Instant now) {
        return new SignedIn(
                new Actor(memberId, handle, policy.awake(role, factorSince, factorDue, now)),
                name,
                ProfilePolicy.zone(zone).orElse(ZoneOffset.UTC),
                Optional.ofNullable(language).flatMap(PortalLanguage::of),
                pictureKey == null || pictureName == null ? "" : Attachment.pathOf(pictureKey, pictureName),
                id);
    }
}
