package org.cohort.imports.apply;

import java.util.ArrayList;
import java.util.List;

/** What an import did: how much was new, changed or here already, and what could not be taken in, each with its reason. */
public final class ImportReport {

    private int created;
    private int changed;
    private int unchanged;
    private final List<String> refused = new ArrayList<>();

    void count(Outcome outcome) {
        switch (outcome) {
            case NEW -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void refuse(String source, String reason) {
        refused.add(source + ": " + reason);
    }

    public int created() {
        return created;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    /** One line for each thing that was left out. */
    public List<String> refused() {
        return List.copyOf(refused);
    }

    /** What became of one thing of the source. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED
    }
}
