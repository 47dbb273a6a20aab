package org.cohort.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has the application carry out a command: the portal that runs on the data folder, else one started for it alone. */
final class CarriedOut {

    private final Console console;
    private final Map<String, String> environment;

    CarriedOut(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    /** Returns the command's exit status. */
    int run(Map<Setting, String> commandLine, String command, List<String> arguments) {
        Settings settings = Settings.read(commandLine, environment);
        Optional<ControlClient> running = ControlAddress.read(settings.data().resolve(ControlAddress.FILE))
                .map(ControlClient::new)
                .filter(ControlClient::isAlive);
        if (running.isPresent()) {
            return running.get().run(command, arguments, console);
        }
        try (RunningApplication application =
                RunningApplication.start(settings.alone(), Map.of(ApplicationProperties.PAGES, "false"))) {
            return application.run(command, arguments, console);
        }
    }
}
