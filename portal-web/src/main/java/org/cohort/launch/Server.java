package org.cohort.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The application server with the application in it. */
final class Server {

    private static final Logger LOG = System.getLogger(Server.class.getName());
    private static final String SERVER = "configs.config.server-config.";
    private static final String LISTENER = SERVER + "network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP = SERVER + "network-config.protocols.protocol.http-listener.http.";

    private static final String SESSIONS = "availability-service.web-container-availability.";

    /** Enough for two cores and a slow database; more requests wait in the queue rather than fight for the cores. */
    private static final int LEAST_THREADS = 8;

    private static final int MOST_THREADS = 64;

    /** Below this a compressed answer is hardly smaller than the plain one. */
    private static final int COMPRESSED_FROM_BYTES = 1_024;

    private static final String COMPRESSED_TYPES = "text/html,text/css,text/plain,text/xml,text/javascript,"
            + "application/javascript,application/json,application/problem+json,application/xml,application/atom+xml,"
            + "application/xhtml+xml,text/calendar,image/svg+xml";

    private final PayaraMicroRuntime runtime;

    private Server(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * Starts it and returns when the application is deployed.
     *
     * @param distribution the folder that holds {@code ROOT}
     * @throws Failure where the server or the application does not start
     */
    static Server start(Settings settings, DataFolder folder, Path distribution) {
        AtomicReference<@Nullable AdminCommandRunner> commands = new AtomicReference<>();
        PayaraMicroBoot server = ServerClasses.boot(distribution);
        server.setRootDir(folder.run().toFile())
                .setHttpPort(settings.port())
                .setMinHttpThreads(LEAST_THREADS)
                .setMaxHttpThreads(MOST_THREADS)
                .setNoCluster(true)
                .addDeploymentFile(distribution.resolve("ROOT").toFile())
                .setPreBootHandler(run -> {
                    configure(run, settings);
                    commands.set(run);
                });
        try {
            PayaraMicroRuntime runtime = server.bootStrap();
            if (runtime.getDeployedApplicationNames().isEmpty()) {
                throw failed(folder);
            }
            open(Objects.requireNonNull(commands.get()));
            return new Server(runtime);
        } catch (BootstrapException e) {
            LOG.log(Level.ERROR, "The server did not start", e);
            throw failed(folder);
        }
    }

    /** Takes the application out, which closes its database connections, and ends the server. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException e) {
            LOG.log(Level.WARNING, "The server did not end well", e);
        }
    }

    /** Not before the application is there: until then the server would answer every address with its own 404. */
    private static void open(AdminCommandRunner run) {
        run.run("set", LISTENER + "enabled=true");
    }

    private static void configure(AdminCommandRunner run, Settings settings) {
        run.run("set", LISTENER + "enabled=false");
        run.run("set", LISTENER + "address=" + settings.address().getHostAddress());
        run.run("set", SERVER + "hazelcast-config-specific-configuration.enabled=false");
        run.run("set", SERVER + SESSIONS + "availability-enabled=false");
        run.run("set", SERVER + SESSIONS + "persistence-type=memory");
        run.run("set", SERVER + "phone-home-runtime-configuration.enabled=false");
        if (settings.isBehindTls()) {
            // It sees plain HTTP from the proxy, and would take people's requests for that: in isSecure and in
            // addresses.
            run.run("set", HTTP + "scheme=https");
        }
        run.run("set", HTTP + "xpowered-by=false");
        run.run("set", HTTP + "server-header=false");
        run.run("set", HTTP + "compression=on");
        run.run("set", HTTP + "compressable-mime-type=" + COMPRESSED_TYPES);
        run.run("set", HTTP + "compression-min-size-bytes=" + COMPRESSED_FROM_BYTES);
    }

    private static Failure failed(DataFolder folder) {
        return new Failure("The application did not start ("
                + FirstError.said().orElse("no reason given") + "): "
                + Logs.current(folder) + " says more; nothing was lost.");
    }
}
