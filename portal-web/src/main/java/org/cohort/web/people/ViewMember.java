package org.cohort.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.media.Attachment;
import org.cohort.people.Member;
import org.cohort.people.MemberService;
import org.cohort.posts.PostFilter;
import org.cohort.web.involvement.ViewInvolvement;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.TextScripts;
import org.cohort.web.posts.ListPosts;
import org.jspecify.annotations.Nullable;

/** What a member shows to others, and what they wrote. */
@Named
@RequestScoped
public class ViewMember {

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    MemberService members;

    @Inject
    ListPosts posts;

    @Inject
    ViewInvolvement involvement;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    private String handle = "";
    private @Nullable Member member;

    public void load() {
        Member found = members.get(handle);
        member = found;
        posts.load(PostFilter.author(found.getHandle()));
        involvement.load(ContentRef.member(found.getId()));
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public @Nullable Member getMember() {
        return member;
    }

    /** What the text about the member has a use for. */
    public TextScripts getScripts() {
        return member == null ? TextScripts.NONE : TextScripts.of(List.of(member.getAboutHtml()));
    }

    public boolean isOwn() {
        return member != null && reader.getActor().isMember(member);
    }

    /** The address of the picture, empty where there is none. */
    public String getPicture() {
        return Optional.ofNullable(member)
                .map(Member::getPicture)
                .map(Attachment::getPath)
                .orElse("");
    }

    /** The time of day where the member lives, when the page was made; empty where they do not say. */
    public String getLocalTime() {
        String zone = member == null ? null : member.getZone();
        return zone == null ? "" : HOURS.format(clock.instant().atZone(ZoneId.of(zone)));
    }

    /** The languages by their names. */
    public String getLanguages() {
        String codes = member == null ? null : member.getLanguages();
        return codes == null
                ? ""
                : Arrays.stream(codes.split(" ", -1))
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader.getLocale()))
                        .collect(Collectors.joining(", "));
    }
}
