package org.cohort.launch;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line. Ends with 0 when done, 1 when it failed, 2 for wrong usage. */
@Command(
        name = "portal",
        description = "The community portal of a scholarship programme. Without a command: run --demo.",
        subcommands = HelpCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Portal {

    private static final int FAILED = 1;

    private Portal() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Console.system(), System.getenv()));
    }

    /** Carries out one command and returns its exit status. */
    static int run(List<String> arguments, Console console, Map<String, String> environment) {
        RunPortal run = new RunPortal(console, environment, arguments.isEmpty());
        List<String> asked = arguments.isEmpty() ? List.of("run") : arguments;
        return commandLine(run, console, environment).execute(asked.toArray(String[]::new));
    }

    private static CommandLine commandLine(RunPortal run, Console console, Map<String, String> environment) {
        CommandLine line = new CommandLine(new Portal());
        line.addSubcommand(run);
        line.addSubcommand(new PlanSource(console));
        CarriedOut carriedOut = new CarriedOut(console, environment);
        line.addSubcommand(new ImportSource(carriedOut));
        line.addSubcommand(new MemberCommands(carriedOut));
        line.addSubcommand(new MakeToken(carriedOut));
        line.addSubcommand(new Reindex(carriedOut));
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (!(exception instanceof Failure)) {
                throw exception;
            }
            console.err().println("portal: " + exception.getMessage());
            return FAILED;
        });
        return line;
    }
}
