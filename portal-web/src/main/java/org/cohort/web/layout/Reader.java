package org.cohort.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.cohort.people.Actor;

/** Who reads the page that is being made. */
@Named
@RequestScoped
public class Reader {

    private Actor actor = Actor.GUEST;

    public Actor getActor() {
        return actor;
    }

    public boolean isGuest() {
        return actor.isGuest();
    }

    public void is(Actor reader) {
        this.actor = reader;
    }
}
