package org.cohort.launch;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.nio.file.Path;

/**
 * The server's classes, which are on this process's own class path. Its usual way in would unpack them from the jar it comes
 * in and load them through a class loader of its own, at every start.
 */
final class ServerClasses {

    private static final String IMPLEMENTATION = "fish.payara.micro.impl.PayaraMicroImpl";

    private ServerClasses() {}

    /** The server, not started. */
    static PayaraMicroBoot boot(Path distribution) {
        Path libraries = distribution.resolve("lib");
        // Whose manifest names the server's jars; it takes them from there for its modules.
        System.setProperty(
                "fish.payara.micro.BootJar",
                libraries.resolve("payara-micro.jar").toUri().toString());
        System.setProperty("portal.libraries", libraries.toUri().toString());
        System.setProperty(
                "java.security.policy", distribution.resolve("server.policy").toString());
        try {
            return (PayaraMicroBoot)
                    Class.forName(IMPLEMENTATION).getMethod("getInstance").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new Failure(
                    "The portal's own files in " + distribution
                            + " are not complete: remove that folder and run ./portal again.",
                    e);
        }
    }
}
