package org.cohort.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.nio.file.Path;

/** Starts the server. */
public final class Portal {

    private static final String SERVER = "configs.config.server-config.";
    private static final String LISTENER = SERVER + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = SERVER + "network-config.protocols.protocol.http-listener.http.";

    private Portal() {}

    public static void main(String[] arguments) throws BootstrapException {
        Path distribution = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        PayaraMicroRuntime running = PayaraMicro.getInstance()
                .setHttpPort(port)
                .setNoCluster(true)
                .setPreBootHandler(run -> {
                    run.run("set", LISTENER + "address=127.0.0.1");
                    run.run("set", SERVER + "hazelcast-config-specific-configuration.enabled=false");
                    run.run("set", HTTP + "xpowered-by=false");
                })
                .addDeploymentFile(distribution.resolve("ROOT").toFile())
                .bootStrap();
        if (running.getDeployedApplicationNames().isEmpty()) {
            System.exit(1);
        }
    }
}
