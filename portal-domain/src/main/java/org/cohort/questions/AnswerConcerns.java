package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.cohort.kernel.ConcernedMembers;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.Reason;

/** An accepted answer concerns who wrote it. */
@ApplicationScoped
class AnswerConcerns implements ConcernedMembers {

    @Inject
    AnswerRepository answers;

    @Override
    public Map<Reason, Set<Long>> of(ContentRef content) {
        if (!content.kind().equals(ContentRef.COMMENT)) {
            return Map.of();
        }
        return answers.findAuthorOfAccepted(content.id())
                .map(author -> Map.of(Reason.ACCEPTED, Set.of(author)))
                .orElse(Map.of());
    }
}
