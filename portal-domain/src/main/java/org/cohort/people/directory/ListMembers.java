package org.cohort.people.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cohort.kernel.Chore;
import org.cohort.kernel.ContentAdded;
import org.cohort.kernel.ContentChanged;
import org.cohort.kernel.ContentRef;
import org.cohort.people.MemberService;

/**
 * Keeps the directory in step with its members: in the transaction that changes one, and as a chore for those who joined
 * before there was a directory.
 */
@ApplicationScoped
@Transactional
public class ListMembers implements Chore {

    /** Of one transaction, which should not be long. */
    private static final int AT_ONCE = 50;

    @Inject
    FacetRepository facets;

    @Inject
    MemberService members;

    void added(@Observes ContentAdded addition) {
        list(addition.content());
    }

    void changed(@Observes ContentChanged change) {
        list(change.content());
    }

    @Override
    public boolean doSome() {
        List<Long> waiting = facets.toList(AT_ONCE);
        waiting.stream().filter(facets::take).forEach(this::list);
        return waiting.size() == AT_ONCE;
    }

    private void list(ContentRef content) {
        if (content.kind().equals(ContentRef.MEMBER)) {
            list(content.id());
        }
    }

    private void list(long memberId) {
        var member = members.get(memberId);
        facets.replace(member, Facet.of(member));
    }
}
