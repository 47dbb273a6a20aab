package org.cohort.imports.source;

import org.cohort.imports.model.ImportPlan;

/** Turns the files of one kind of site into records. It sees neither the database nor any class of the community. */
public interface SiteReader {

    /** The kind's name in the plan and behind {@code --kind}. */
    String kind();

    /**
     * How sure it is that the source is of its kind: 0 not at all, 100 certainly. The reader that is surest reads; of equals
     * the one registered first.
     */
    int detects(SourceTree source);

    /**
     * Reads everything. The same files give the same plan.
     *
     * @throws org.cohort.imports.model.ImportException where nothing can be read at all; one broken file is a warning or a
     *     reason in the plan, never an exception
     */
    ImportPlan read(SourceTree source);
}
