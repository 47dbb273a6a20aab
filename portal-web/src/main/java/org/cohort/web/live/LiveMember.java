package org.cohort.web.live;

import java.security.Principal;
import org.cohort.people.Actor;

/** Who opened a socket: the server keeps nothing else of the request. */
record LiveMember(Actor actor) implements Principal {

    @Override
    public String getName() {
        return actor.handle();
    }
}
