package org.cohort.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./portal import}. */
@Command(
        name = "import",
        sortOptions = false,
        description =
                "Takes a blog or site into the community. Run twice, it changes nothing the second time; killed at"
                        + " any moment and run again, it ends as if never killed.")
final class ImportSource implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", description = "A folder or a .zip file.")
    private Path source = Path.of("");

    @Option(names = "--dry-run", description = "Says what is new, changed or already here, and changes nothing.")
    private boolean dryRun;

    @Option(names = "--channel", paramLabel = "SLUG", description = "The channel for posts that name none.")
    private @Nullable String channel;

    @Option(names = "--as", paramLabel = "HANDLE", description = "The member who imports it.")
    private @Nullable String handle;

    @Option(names = "--kind", paramLabel = "KIND", description = "The kind of source, where it is not to be found out.")
    private @Nullable String kind;

    @Mixin
    private DataOption data = new DataOption();

    private final CarriedOut carriedOut;

    ImportSource(CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    @Override
    public Integer call() {
        List<String> arguments =
                new ArrayList<>(List.of(source.toAbsolutePath().normalize().toString()));
        if (dryRun) {
            arguments.add("--dry-run");
        }
        add(arguments, "--channel", channel);
        add(arguments, "--as", handle);
        add(arguments, "--kind", kind);
        return carriedOut.run(data.settings(), "import", arguments);
    }

    private static void add(List<String> arguments, String name, @Nullable String value) {
        if (value != null) {
            arguments.add(name);
            arguments.add(value);
        }
    }
}
