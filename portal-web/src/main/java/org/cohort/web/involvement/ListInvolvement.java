package org.cohort.web.involvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.involvement.ChosenSubject;
import org.cohort.involvement.Involvement;
import org.cohort.involvement.InvolvementService;
import org.cohort.web.layout.Reader;

/** All that a member follows and mutes. */
@Named
@RequestScoped
public class ListInvolvement {

    @Inject
    InvolvementService involvements;

    @Inject
    Reader reader;

    private List<ChosenSubject> chosen = List.of();

    public void load() {
        chosen = involvements.list(reader.getActor());
    }

    public List<ChosenSubject> getFollowed() {
        return with(Involvement.FOLLOWING);
    }

    public List<ChosenSubject> getMuted() {
        return with(Involvement.MUTED);
    }

    private List<ChosenSubject> with(Involvement level) {
        return chosen.stream().filter(subject -> subject.level() == level).toList();
    }
}
