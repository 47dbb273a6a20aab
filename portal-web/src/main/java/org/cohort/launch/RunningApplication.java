package org.cohort.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The server on its data folder with the application answering, until it is closed. */
final class RunningApplication implements AutoCloseable {

    /** Supervisors kill after 30 seconds as a rule; the requests under way are given less than that. */
    private static final int DRAIN_SECONDS = 20;

    private static final String LOOPBACK = "127.0.0.1";

    private final DataFolder folder;
    private final HeldDatabase database;
    private final Server server;
    private final ControlAddress address;

    private RunningApplication(DataFolder folder, HeldDatabase database, Server server, ControlAddress address) {
        this.folder = folder;
        this.database = database;
        this.server = server;
        this.address = address;
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @param extra properties for the application beside those of the settings
     * @throws Failure where it cannot start; the data folder is free again then
     */
    static RunningApplication start(Settings settings, Map<String, String> extra) {
        DataFolder folder = DataFolder.open(settings.data());
        try {
            return start(settings, extra, folder);
        } catch (Failure e) {
            folder.close();
            throw e;
        }
    }

    private static RunningApplication start(Settings wanted, Map<String, String> extra, DataFolder folder) {
        Settings settings = wanted.on(Port.free(wanted.address(), wanted.port()));
        HeldDatabase database = HeldDatabase.take(Database.of(settings), Distribution.folder());
        try {
            return start(settings, extra, folder, database);
        } catch (Failure e) {
            database.close();
            throw e;
        }
    }

    private static RunningApplication start(
            Settings settings, Map<String, String> extra, DataFolder folder, HeldDatabase database) {
        keepLogs(folder);
        settings.withoutEffect()
                .forEach(sentence -> System.getLogger(RunningApplication.class.getName())
                        .log(System.Logger.Level.WARNING, sentence));
        String secret = ControlAddress.newSecret();
        ApplicationProperties.of(settings).forEach(System::setProperty);
        extra.forEach(System::setProperty);
        System.setProperty(ApplicationProperties.SECRET, secret);
        Server server = Server.start(settings, folder, Distribution.folder());
        ControlAddress address = new ControlAddress(ownHost(settings.address()), settings.port(), secret);
        RunningApplication running = new RunningApplication(folder, database, server, address);
        running.mustAnswer();
        return running;
    }

    int port() {
        return address.port();
    }

    /** How people on this machine reach it. */
    String url() {
        String host = address.host().equals(LOOPBACK) ? "localhost" : address.host();
        return "http://" + host + ":" + address.port();
    }

    /** From here on other processes of this user may have it carry out commands. */
    void takeCommands() {
        try {
            address.write(folder.control());
        } catch (IOException e) {
            throw new Failure(
                    "The control file " + folder.control() + " cannot be written (" + e.getMessage()
                            + "): make room on the disk and start again.",
                    e);
        }
    }

    int run(String command, List<String> arguments, Console console) {
        return new ControlClient(address).run(command, arguments, console);
    }

    /** Turns new requests away, waits for those under way, ends the server and gives the data folder back. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(folder.control());
            run("drain", List.of(Integer.toString(DRAIN_SECONDS)), Console.system());
        } catch (IOException | Failure e) {
            System.getLogger(getClass().getName())
                    .log(System.Logger.Level.WARNING, "Requests under way were not waited for", e);
        } finally {
            server.stop();
            database.close();
            folder.close();
        }
    }

    /** The server may be up and the application not well: both are asked before anybody is told of it. */
    private void mustAnswer() {
        if (!new ControlClient(address).becomesReady()) {
            server.stop();
            throw new Failure("The application does not answer at " + url() + ControlClient.READY + " ("
                    + FirstError.said().orElse("no reason given") + "): " + Logs.current(folder)
                    + " says more; nothing was lost.");
        }
    }

    private static void keepLogs(DataFolder folder) {
        try {
            Files.createDirectories(folder.run());
            Logs.keep(folder, folder.run().resolve("logging.properties"));
        } catch (IOException e) {
            throw new Failure(
                    "The logs in " + folder.logs() + " cannot be written (" + e.getMessage()
                            + "): make room on the disk, or choose another folder with --data.",
                    e);
        }
    }

    /** An address at which this machine reaches its own portal. */
    private static String ownHost(InetAddress address) {
        return address.isAnyLocalAddress() ? LOOPBACK : address.getHostAddress();
    }
}
