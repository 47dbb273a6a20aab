package org.cohort.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.cohort.kernel.PortalLanguage;
import org.cohort.people.Actor;
import org.cohort.people.Role;
import org.cohort.people.SignedIn;
import org.jspecify.annotations.Nullable;

/** Who reads the page that is being made, in which language and zone. */
@Named
@RequestScoped
public class Reader {

    @Inject
    HttpServletRequest request;

    private Actor actor = Actor.GUEST;
    private String name = "";
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable PortalLanguage language;
    private String picture = "";
    private long sessionId;

    public Actor getActor() {
        return actor;
    }

    public boolean isGuest() {
        return actor.isGuest();
    }

    public boolean isOrganiser() {
        return actor.isAtLeast(Role.ORGANISER);
    }

    public String getHandle() {
        return actor.handle();
    }

    public String getName() {
        return name;
    }

    public ZoneId getZone() {
        return zone;
    }

    /** The zone that the reader chose for times, for the page's script; null where the browser's is to do. */
    public @Nullable String getChosenZone() {
        return zone instanceof ZoneOffset ? null : zone.getId();
    }

    /** The one they chose, else the one that their browser asks for. */
    public PortalLanguage getLanguage() {
        PortalLanguage known = language;
        if (known == null) {
            known = asked();
            language = known;
        }
        return known;
    }

    private PortalLanguage asked() {
        try {
            return AskedLanguage.of(request);
        } catch (IllegalStateException workWithoutARequest) {
            return PortalLanguage.ENGLISH;
        }
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    public boolean speaks(PortalLanguage asked) {
        return getLanguage() == asked;
    }

    /** How the reader's language runs: {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return getLanguage().isRightToLeft() ? "rtl" : "ltr";
    }

    /** The path of the reader's picture, empty where they have none. */
    public String getPicture() {
        return picture;
    }

    /** The place where the reader is signed in, 0 for a guest. */
    public long getSessionId() {
        return sessionId;
    }

    /** Says whom a program acts for; it has neither a session nor a picture to show. */
    public void isProgramOf(Actor member) {
        this.actor = member;
    }

    /** Says who it is; guests are the default. */
    public void is(SignedIn member) {
        this.actor = member.actor();
        this.name = member.name();
        this.zone = member.zone();
        member.language().ifPresent(chosen -> this.language = chosen);
        this.picture = member.picturePath();
        this.sessionId = member.sessionId();
    }
}
