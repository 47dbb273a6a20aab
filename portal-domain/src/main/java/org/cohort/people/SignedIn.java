package org.cohort.people;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.cohort.media.Attachment;

/**
 * A member at one of the places where they are signed in.
 *
 * @param picturePath of their picture on this portal, empty where they have none
 */
public record SignedIn(Actor actor, String name, ZoneId zone, String picturePath, long sessionId) {

    static SignedIn of(MemberSession session) {
        Member member = session.getMember();
        Attachment picture = member.getPicture();
        return new SignedIn(
                Actor.of(member),
                member.getName(),
                ProfilePolicy.zone(member.getZone()).orElse(ZoneOffset.UTC),
                picture == null ? "" : picture.getPath(),
                session.getId());
    }
}
