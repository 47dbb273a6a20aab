package org.cohort.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Sees that the port can be had before the slow start begins. */
final class Port {

    private static final int ANY_BACKLOG = 1;

    private Port() {}

    /**
     * The port itself, or a free one for 0.
     *
     * @throws Failure where it is in use or may not be used
     */
    static int free(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), ANY_BACKLOG);
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Failure(
                    "Port " + port + " on " + address.getHostAddress() + " cannot be had (" + e.getMessage()
                            + "): stop what uses it, or choose another with --port.",
                    e);
        }
    }
}
