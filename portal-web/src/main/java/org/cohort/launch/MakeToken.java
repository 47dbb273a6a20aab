package org.cohort.launch;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./portal token}. */
@Command(
        name = "token",
        description = "Prints a new token by which a program acts for a member through the API: it reads and writes for"
                + " a year, unless its owner ends it at /settings/tokens.")
final class MakeToken implements Callable<Integer> {

    @Parameters(paramLabel = "HANDLE", description = "The member, who has an account.")
    private String handle = "";

    @Option(names = "--bulk", description = "For an organiser: lifts the limits of writing.")
    private boolean bulk;

    @Mixin
    private DataOption data = new DataOption();

    private final CarriedOut carriedOut;

    MakeToken(CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    @Override
    public Integer call() {
        return carriedOut.run(data.settings(), "token", List.of(handle, bulk ? "bulk" : "write"));
    }
}
