package org.cohort.web.blocks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.blocks.BlockService;
import org.cohort.blocks.BlockedMember;
import org.cohort.web.layout.Reader;

/** Whom the reader blocked, each with a button that takes it back. */
@Named
@RequestScoped
public class ListBlocks {

    @Inject
    BlockService blocks;

    @Inject
    Reader reader;

    private List<BlockedMember> rows = List.of();

    public void load() {
        rows = blocks.list(reader.getActor());
    }

    public List<BlockedMember> getRows() {
        return rows;
    }
}
