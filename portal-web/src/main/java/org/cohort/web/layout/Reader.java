package org.cohort.web.layout;

import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.cohort.people.Actor;
import org.cohort.people.Role;

/** Who reads the page that is being made, in which language and zone. */
@Named
@RequestScoped
public class Reader {

    private Actor actor = Actor.GUEST;
    private String name = "";
    private ZoneId zone = ZoneOffset.UTC;

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

    public Locale getLocale() {
        return Locale.ENGLISH;
    }

    /** How the reader's language runs: {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return ULocale.forLocale(getLocale()).isRightToLeft() ? "rtl" : "ltr";
    }

    /** Says who it is; guests are the default. */
    public void is(Actor reader, String readerName, ZoneId readerZone) {
        this.actor = reader;
        this.name = readerName;
        this.zone = readerZone;
    }
}
