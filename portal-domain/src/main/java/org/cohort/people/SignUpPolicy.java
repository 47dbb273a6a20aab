package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Who may sign up, as the portal's settings say: {@code portal.sign-up} = open, invitation or closed. */
@ApplicationScoped
public class SignUpPolicy {

    /** The three answers. */
    public enum Door {
        OPEN,
        INVITATION,
        CLOSED
    }

    private Door door =
            Door.valueOf(System.getProperty("portal.sign-up", "open").toUpperCase(Locale.ROOT));

    public Door door() {
        return door;
    }

    /** Sets it anew, for as long as this portal runs. */
    public void set(Door newDoor) {
        this.door = newDoor;
    }
}
