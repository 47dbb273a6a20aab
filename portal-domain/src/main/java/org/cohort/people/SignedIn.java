package org.cohort.people;

import java.time.ZoneId;

/**
 * A member at one of the places where they are signed in.
 *
 * @param picturePath of their picture on this portal, empty where they have none
 */
public record SignedIn(Actor actor, String name, ZoneId zone, String picturePath, long sessionId) {}
