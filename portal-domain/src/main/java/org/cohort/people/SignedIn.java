package org.cohort.people;

import java.time.ZoneId;
import java.util.Optional;
import org.cohort.kernel.PortalLanguage;

/**
 * A member at one of the places where they are signed in.
 *
 * @param language the one they chose for the portal
 * @param picturePath of their picture on this portal, empty where they have none
 */
public record SignedIn(
        Actor actor, String name, ZoneId zone, Optional<PortalLanguage> language, String picturePath, long sessionId) {}
