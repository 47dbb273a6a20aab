package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.cohort.kernel.Chore;

/** Makes notifications of what was announced. */
@ApplicationScoped
public class TellMembers implements Chore {

    private static final Logger LOG = System.getLogger(TellMembers.class.getName());

    @Inject
    TellConcern teller;

    @Override
    public boolean doSome() {
        List<Long> due = teller.due();
        due.forEach(this::tell);
        return due.size() == TellConcern.AT_ONCE;
    }

    private void tell(long concernId) {
        try {
            teller.tell(concernId);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody could be told of concern " + concernId + "; it is tried again later", e);
            teller.putOff(concernId);
        }
    }
}
