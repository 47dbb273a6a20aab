package org.cohort.people;

import org.cohort.kernel.DomainException.Forbidden;
import org.cohort.kernel.DomainException.SignInNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking: every service method that changes or shows something takes one and decides.
 *
 * @param memberId the member's number, 0 for a guest
 * @param handle the member's handle, empty for a guest
 */
public record Actor(long memberId, String handle, Role role) {

    public static final Actor GUEST = new Actor(0, "", Role.GUEST);

    /** The portal itself, acting for whoever runs it. */
    public static final Actor PORTAL = new Actor(0, "", Role.ORGANISER);

    public static Actor of(Member member) {
        return new Actor(member.getId(), member.getHandle(), member.getRole());
    }

    public boolean isGuest() {
        return role == Role.GUEST;
    }

    /** The number for a row that says who did it; null where it was the portal itself. */
    public @Nullable Long memberIdOrNull() {
        return memberId == 0 ? null : memberId;
    }

    public boolean isMember(Member member) {
        return !isGuest() && member.getId() == memberId;
    }

    public boolean isAtLeast(Role least) {
        return role.isAtLeast(least);
    }

    /** Passes members of this role or above; others get {@link SignInNeeded} or {@link Forbidden}. */
    public void mustBe(Role least) {
        if (isGuest() && least != Role.GUEST) {
            throw new SignInNeeded();
        }
        if (!isAtLeast(least)) {
            throw new Forbidden("error.forbidden");
        }
    }
}
