package org.cohort.launch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./portal run}. */
@Command(
        name = "run",
        sortOptions = false,
        description = "Starts the portal and prints \"Ready: http://localhost:PORT\" when it answers."
                + " SIGTERM and Ctrl-C let the requests under way end and stop it, with status 0.",
        footerHeading = "%nSettings, from the command line, else the environment, else portal.properties in the data"
                + " folder (NAME=VALUE lines):%n",
        footer = {
            "  PORTAL_PORT         the port to answer on (8080; 0 for any free one)",
            "  PORTAL_ADDRESS      the address to answer on (127.0.0.1)",
            "  PORTAL_DATA         the data folder (./data); not in the file",
            "  PORTAL_BASE_URL     the address people see, such as https://portal.example.org;",
            "                      with https cookies are Secure, and a proxy in front speaks TLS",
            "  PORTAL_PROXIES      addresses whose X-Forwarded-For is believed, such as 127.0.0.1 (none)",
            "  PORTAL_SIGN_UP      who may sign up: open, invitation or closed (open)",
            "  PORTAL_SECOND_FACTOR  who needs one to do their work: staff, after two weeks, or optional, nobody",
            "                      (staff; optional with --demo)",
            "  PORTAL_DB_URL       jdbc:postgresql://HOST/DATABASE; without it H2 in the data folder",
            "  PORTAL_DB_USER      the database's user (the address's, else this process's)",
            "  PORTAL_DB_PASSWORD  the database's password (the address's)",
            "  PORTAL_SMTP_URL     smtp[s]://USER:PASSWORD@HOST:PORT?from=ADDRESS; else mails go to DATA/mail",
            "  PORTAL_CLUSTER      HOST:PORT,… of other nodes; this version runs as one node"
        })
final class RunPortal implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "The port to answer on (8080; 0 for any free one).")
    private @Nullable String port;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--demo",
            description = "Puts the demo community into a community that has no member yet, answers on loopback only"
                    + " and prints one line \"Account: HANDLE ROLE PASSWORD\" for each demo account. Without it the"
                    + " first starts print a link for the first organiser.")
    private boolean demo;

    private final Console console;
    private final Map<String, String> environment;
    private final boolean demoInFolder;

    /** @param demoInFolder whether the demo community is wanted where its data folder holds the database too */
    RunPortal(Console console, Map<String, String> environment, boolean demoInFolder) {
        this.console = console;
        this.environment = environment;
        this.demoInFolder = demoInFolder;
    }

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = settings();
        try (RunningApplication portal = RunningApplication.start(settings, ofDemo(settings))) {
            StopSignal stop = StopSignal.listen();
            int status = isDemo(settings) ? fillDemo(portal) : portal.run("set-up", List.of(), console);
            if (status != 0) {
                return status;
            }
            portal.takeCommands();
            console.out().println("Ready: " + portal.url());
            console.out().flush();
            portal.run("repair-index", List.of(), console);
            stop.await();
        }
        return 0;
    }

    /** The demo community's passwords stand on the screen: a second factor would keep nobody out but its visitors. */
    private Map<String, String> ofDemo(Settings settings) {
        return isDemo(settings) && settings.secondFactor().isEmpty()
                ? Map.of(ApplicationProperties.SECOND_FACTOR, "optional")
                : Map.of();
    }

    private int fillDemo(RunningApplication portal) {
        return portal.run("demo", List.of(Distribution.folder().resolve("demo").toString()), console);
    }

    private boolean isDemo(Settings settings) {
        return demo || (demoInFolder && settings.postgres().isEmpty());
    }

    private Settings settings() {
        Map<Setting, String> given = data.settings();
        if (port != null) {
            given.put(Setting.PORT, port);
        }
        Settings settings = Settings.read(given, environment);
        if (isDemo(settings) && !settings.address().isLoopbackAddress()) {
            throw new Failure("The demo community answers on loopback only, and PORTAL_ADDRESS is "
                    + settings.address().getHostAddress() + ": leave that unset, or start without --demo.");
        }
        return settings;
    }
}
