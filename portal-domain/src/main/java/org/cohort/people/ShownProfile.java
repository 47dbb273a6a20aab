package org.cohort.people;

import java.time.Instant;
import java.util.List;
import org.cohort.kernel.ContentRef;
import org.cohort.media.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * What one person may see of a member.
 *
 * @param picturePath on this portal, empty where they have none
 * @param listed whether members find them in the directory
 * @param shared null where the member does not share it with whoever asks
 */
public record ShownProfile(
        long id,
        String handle,
        String name,
        Role role,
        Instant joinedAt,
        String aboutHtml,
        List<Link> links,
        String picturePath,
        boolean listed,
        @Nullable Shared shared) {

    /**
     * What a member may keep for themselves.
     *
     * @param zone an IANA time zone, or null
     * @param languages BCP 47 codes, the best first
     * @param interests as tags are written
     * @param goals plain lines, perhaps none
     * @param accomplishments the latest first
     */
    public record Shared(
            @Nullable String place,
            @Nullable String zone,
            List<String> languages,
            List<String> interests,
            String goals,
            List<Accomplishment> accomplishments) {

        private static Shared of(Member member) {
            return new Shared(
                    member.getPlace(),
                    member.getZone(),
                    member.getLanguageCodes(),
                    member.getInterests(),
                    member.getGoals(),
                    member.getAccomplishments());
        }
    }

    static ShownProfile of(Member member, Actor actor) {
        Attachment picture = member.getPicture();
        boolean may = actor.isMember(member) || member.getSharing().reaches(actor);
        return new ShownProfile(
                member.getId(),
                member.getHandle(),
                member.getName(),
                member.getRole(),
                member.getJoinedAt(),
                member.getAboutHtml(),
                member.getLinks(),
                picture == null ? "" : picture.getPath(),
                member.getSharing() != Sharing.NOBODY,
                may ? Shared.of(member) : null);
    }

    public ContentRef ref() {
        return ContentRef.member(id);
    }
}
