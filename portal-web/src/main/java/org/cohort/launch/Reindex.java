package org.cohort.launch;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./portal reindex}. */
@Command(
        name = "reindex",
        description = "Writes the search index anew and prints how many things are in it. A running portal goes on"
                + " answering meanwhile. Needed only where searches miss what is there.")
final class Reindex implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    private final CarriedOut carriedOut;

    Reindex(CarriedOut carriedOut) {
        this.carriedOut = carriedOut;
    }

    @Override
    public Integer call() {
        return carriedOut.run(data.settings(), "reindex", List.of());
    }
}
