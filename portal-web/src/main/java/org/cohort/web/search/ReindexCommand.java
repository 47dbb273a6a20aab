package org.cohort.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.util.List;
import org.cohort.search.Indexing;
import org.cohort.web.control.ControlCommand;

/** {@code ./portal reindex}: writes the search index anew; who searches meanwhile finds what there was before. */
@ApplicationScoped
class ReindexCommand implements ControlCommand {

    private static final int THINGS_A_LINE = 1_000;

    @Inject
    Indexing indexing;

    private static final class Progress {
        private int told;
    }

    @Override
    public String name() {
        return "reindex";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Progress progress = new Progress();
        int all = indexing.rebuild(done -> {
            if (done - progress.told >= THINGS_A_LINE) {
                progress.told = done;
                err.println(done + " things");
            }
        });
        out.println("Indexed: " + all);
        return 0;
    }
}
